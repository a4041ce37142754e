import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIT_LICENCE } from './mit-licence.mjs';

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/iu;
const LINE = '-'.repeat(80);

/**
 * Writes beside a bundle the packages that are in it, each with its licence, as the licences require.
 */
export function writeNotices(folder, metafiles) {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const packages = new Set(inputs.map(packageFolder).filter((each) => each !== undefined));
  // A package that is installed in more than one folder is named once.
  const notices = new Set([...packages].sort().map(printNotice));
  const text = ['The files beside this one hold code of these packages.', ...notices];
  writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), `${text.join(`\n\n${LINE}\n\n`)}\n`);
}

/** The folder of the package that a file belongs to; packages may be nested. */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(file)?.[0];
}

function printNotice(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const by = typeof author === 'string' ? author : author?.name;
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0) {
    if (license !== 'MIT') throw new Error(`${folder} contains no licence text: ${license}`);
    texts.push(`Copyright (c) ${by ?? `the authors of ${name}`}`, MIT_LICENCE);
  }
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
