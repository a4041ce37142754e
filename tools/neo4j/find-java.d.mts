/** A Java development kit of this machine. */
export interface Java {
  readonly home: string;
  readonly command: string;
  readonly major: number;
}
export function findJava(major: number): Java | undefined;
