import { CommuniqueError } from '../../kernel/errors.js';

/** Why the files of a journal cannot be read to their end. */
export type Fault =
  | { readonly kind: 'damage'; readonly damage: Damage }
  | { readonly kind: 'newer'; readonly file: string; readonly format: number };

/** What is wrong with the files of a journal, and where. No loss of power leaves it. */
export interface Damage {
  readonly file: string;
  /** From 0. */
  readonly byte: number;
  /** What was expected, and what came. */
  readonly message: string;
}

/** Says where the damage is, and what it is. */
export function printDamage({ file, byte, message }: Damage): string {
  return `${file}, byte ${byte}: ${message}`;
}

/** The error with which a journal is refused. */
export function faultError(folder: string, fault: Fault): CommuniqueError {
  switch (fault.kind) {
    case 'damage':
      return new CommuniqueError(
        'DAMAGED_DATA',
        `${folder}: ${printDamage(fault.damage)}. Nothing was changed. Restore a backup, or save what is whole into a new folder with "communique repair".`,
      );
    case 'newer':
      return new CommuniqueError(
        'BAD_SETTINGS',
        `${folder}: ${fault.file} has format ${fault.format}, which is newer than this version of Communiqué reads. Nothing was changed. Use the version that wrote it, or a later one.`,
      );
  }
}
