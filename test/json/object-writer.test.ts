import { type JsonText, writeString } from '../../src/json/json-text.js';
import { objectWriter, type ValueWriter } from '../../src/json/object-writer.js';
import { writeList } from '../../src/json/write-list.js';

interface Member {
  readonly key: string;
  readonly value: JsonText | ValueWriter<string, string>;
}

const valueOf = ({ value }: Member) => value;

const subject = (key: string): Member => ({ key, value: writeString });
const constant = (key: string): Member => ({ key, value: `"${key}"` });
const context = (key: string): Member => ({ key, value: (_, shared) => writeString(shared) });

describe('a writer of objects', () => {
  it.each<[string, readonly Member[], string]>([
    ['no member', [], '{}'],
    ['a constant', [constant('a')], '{"a":"a"}'],
    ['only constants', [constant('a'), constant('b')], '{"a":"a","b":"b"}'],
    ['a value of the subject', [subject('a')], '{"a":"S"}'],
    ['one of each', [constant('a'), subject('b')], '{"a":"a","b":"S"}'],
    ['one of each, reversed', [subject('b'), constant('a')], '{"b":"S","a":"a"}'],
    [
      'all kinds of members',
      [constant('a'), subject('b'), context('c'), constant('d'), constant('e'), subject('f')],
      '{"a":"a","b":"S","c":"C","d":"d","e":"e","f":"S"}',
    ],
  ])('writes %s in the order given', (_, members, expected) => {
    expect(objectWriter(members, valueOf)('S', 'C')).toBe(expected);
  });

  it('writes keys that a plain object inherits', () => {
    const names = ['__proto__', 'constructor', 'toString', 'length', '__proto__1'];

    const text = objectWriter(names.map(subject), valueOf)('S', 'C');

    expect(Object.entries(JSON.parse(text) as object)).toEqual(names.map((name) => [name, 'S']));
  });

  it('can be used for any number of subjects', () => {
    const write = objectWriter([subject('a'), context('b')], valueOf);

    expect([write('1', 'C'), write('2', 'D'), write('1', 'D')]).toEqual([
      '{"a":"1","b":"C"}',
      '{"a":"2","b":"D"}',
      '{"a":"1","b":"D"}',
    ]);
  });
});

describe('a list', () => {
  it.each([
    [[], '[]'],
    [['a'], '["a"]'],
    [['a', '上', 'a'], '["a","ä¸\u008a","a"]'],
  ])('of %j is written in its order', (subjects, expected) => {
    expect(writeList(subjects, writeString, undefined)).toBe(expected);
  });
});
