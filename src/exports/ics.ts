/** A property of a calendar file: its name with its parameters, and its value as the file has it. */
export type IcsLine = readonly [name: string, value: string];

/** The most bytes of UTF-8 that a line may have (RFC 5545, 3.1). */
const longest = 75;

/** Text as a value (RFC 5545, 3.3.11): what has a meaning of its own is escaped, and signs that no calendar can hold are left out. */
export function icsText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Properties as the text of a file: lines that end as on Windows, the long ones folded. */
export function icsOf(lines: readonly IcsLine[]): string {
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

/** A line in pieces that are short enough, each but the first behind a space; no letter is cut in two. */
function folded(line: string): string {
  if (line.length <= longest && /^[\u0000-\u007f]*$/u.test(line)) return line;
  let text = '';
  let width = 0;
  for (const sign of line) {
    const octets = octetsOf(sign.codePointAt(0) ?? 0);
    if (width + octets > longest) {
      text += '\r\n ';
      width = 1;
    }
    text += sign;
    width += octets;
  }
  return text;
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
