import { type JsonText, readJson } from '../../json/json-text.js';

/** The data of a response, written as JSON already. */
export class WrittenData {
  /** For the type of a response's data, which may have any field. */
  readonly [key: string]: unknown;
  readonly text: JsonText;

  constructor(text: JsonText) {
    this.text = text;
  }

  /** The data itself, for `JSON.stringify`. */
  toJSON(): unknown {
    return readJson(this.text);
  }
}
