import { type JsonText, readJson } from '../../json/json-text.js';

/** The data of a response that is JSON already. */
export class WrittenData {
  /** Data of a response may have any field; this one has its text alone. */
  readonly [key: string]: unknown;
  readonly text: JsonText;

  constructor(text: JsonText) {
    this.text = text;
  }

  /** The data itself, for whoever prints the response otherwise. */
  toJSON(): unknown {
    return readJson(this.text);
  }
}
