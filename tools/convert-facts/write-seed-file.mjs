import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { Document, isScalar, isSeq, visit } from 'yaml';

const PRETTIER = { parser: 'yaml', singleQuote: true, printWidth: 100 };

/** Writes a seed file: the schema for editors in the first line, then the records. */
export async function writeSeedFile(folder, name, value) {
  const [top] = name.split('/');
  const up = '../'.repeat(name.split('/').length);
  const schema = `${up}schema/generated/seed/${top.replace('.yaml', '')}.schema.json`;
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_key, node, ancestors) {
      const scalars = node.items.every(isScalar);
      if (scalars && node.items.map(String).join(', ').length + indentOf(ancestors) < 88) {
        node.flow = true;
      }
    },
  });
  const records = document.toString({
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: false,
  });
  // A blank line between records, which would run into one another otherwise.
  const spaced = Array.isArray(value) ? records.replaceAll(/\n- /gu, '\n\n- ') : records;
  const text = `# yaml-language-server: $schema=${schema}\n${spaced}`;
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await format(text, PRETTIER));
}

/** About how far right a list stands, with its key. */
function indentOf(ancestors) {
  return 14 + 2 * ancestors.filter(isSeq).length;
}
