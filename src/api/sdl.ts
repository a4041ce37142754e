/** An SDL definition: its description, its head such as `type Meeting`, and its fields, one per line. */
export function definition(description: string, head: string, fields: readonly string[]): string {
  return `${describe(description)}\n${head} {\n${fields.map(indent).join('\n')}\n}`;
}

/** A field, an argument or an enum value with its description above it. */
export function member(description: string, text: string): string {
  return `${describe(description)}\n${text}`;
}

/** Arguments in parentheses, one per line; empty if there are none. */
export function argumentList(members: readonly string[]): string {
  return members.length === 0 ? '' : `(\n${members.map(indent).join('\n')}\n)`;
}

function describe(text: string): string {
  return `"""\n${text.trim().replaceAll('"""', '\\"""')}\n"""`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gmu, '  ');
}

/** A description that ends in an example. */
export function withExample(description: string, example: string): string {
  return `${description}\n\nExample: \`${example}\``;
}
