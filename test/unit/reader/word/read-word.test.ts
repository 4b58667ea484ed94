import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWord, readWordFile } from '../../../../src/reader/word/read-word.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const markup = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const body = (content: string): string =>
  `<w:document xmlns:w="${namespace}" xmlns:mc="${markup}"><w:body>${content}</w:body></w:document>`;
const words = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const p = (content: string): string => `<w:p>${content}</w:p>`;

/** A Word file with a main part and whatever else a test puts into it. */
function file(document: string, others: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const parts = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...others };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])));
}

const relations = (type: string, mode = 'External'): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/${type}" Target="https://evil.example/x" TargetMode="${mode}"/></Relationships>`;

test('comments, footnotes and endnotes are read beside the text', () => {
  const notes = (name: string, text: string): string =>
    `<w:${name}s xmlns:w="${namespace}"><w:${name}>${p(words(text))}</w:${name}></w:${name}s>`;
  const reading = readWord(
    file(body(p(words('Text'))), {
      'word/comments.xml': notes('comment', 'Ask Ana'),
      'word/footnotes.xml': notes('footnote', 'As of May'),
      'word/endnotes.xml': notes('endnote', 'The end'),
    }),
  );
  expect(reading).toEqual({
    document: { blocks: [{ kind: 'paragraph', text: 'Text' }], aside: ['Ask Ana', 'As of May', 'The end'], pictures: 0 },
  });
});

describe('the words of a document', () => {
  const blocksOf = (content: string): unknown => {
    const reading = readWord(file(body(content)));
    return 'document' in reading ? reading.document.blocks : reading.flaw;
  };
  const said = (text: string): unknown => [{ kind: 'paragraph', text }];

  test.each([
    ['runs of letters as one line', p(words('Who ') + words('calls?')), said('Who calls?')],
    ['tabs and spaces as one space', p(`${words('a')}<w:r><w:tab/></w:r>${words('  b ')}`), said('a b')],
    ['what is marked as typed in', p(`<w:ins>${words('new')}</w:ins>`), said('new')],
    [
      'nothing that is marked as taken out',
      p(`${words('a')}<w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del>`),
      said('a'),
    ],
    ['what stands in a field for typing', `<w:sdt><w:sdtContent>${p(words('in it'))}</w:sdtContent></w:sdt>`, said('in it')],
    ['no codes of fields', p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${words('x')}`), said('x')],
    ['signs of XML', p(words('&lt;b&gt; &amp; &#233;')), said('<b> & é')],
    [
      'a text box once',
      p(
        `<mc:AlternateContent><mc:Choice><w:txbxContent>${p(words('box'))}</w:txbxContent></mc:Choice><mc:Fallback>${p(words('box'))}</mc:Fallback></mc:AlternateContent>`,
      ),
      said('box'),
    ],
    ['nothing of an empty paragraph', p(''), []],
  ])('has %s', (_, content, expected) => {
    expect(blocksOf(content)).toEqual(expected);
  });

  test('has lines of cells, with a table in a cell as lines of it, and wide cells in their first column', () => {
    const cell = (content: string, span = ''): string => `<w:tc><w:tcPr>${span}</w:tcPr>${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(p(words('inner')))}</w:tr></w:tbl>`;
    const rows = [
      `<w:tr>${cell(p(`${words('one')}<w:r><w:br/></w:r>${words('two')}`) + p(words('three')))}${cell(inner + p(''))}</w:tr>`,
      `<w:tr>${cell(p(words('wide')), '<w:gridSpan w:val="2"/>')}${cell(p(words('last')))}</w:tr>`,
    ];
    expect(blocksOf(`<w:tbl>${rows.join('')}</w:tbl>`)).toEqual([
      {
        kind: 'table',
        rows: [
          [['one', 'two', 'three'], ['inner']],
          [['wide'], [], ['last']],
        ],
      },
    ]);
  });

  test('counts pictures, which nobody reads', () => {
    expect(readWord(file(body(p('<w:r><w:drawing/></w:r><w:r><w:pict/></w:r>'))))).toMatchObject({ document: { pictures: 2 } });
  });
});

/** A zip whose directory says that its main part is small, and that holds far more. */
function bomb(): Uint8Array {
  const bytes = file(body(p(words('a'.repeat(3_000_000)))));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 100, true);
  }
  return bytes;
}

describe('a file that is not a document of ours, or would do harm, is refused', () => {
  const laughs = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>`;
  const outside = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
  test.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'not-word'],
    ['a text', strToU8('Notes of today'), 'not-word'],
    ['an old or locked document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old-or-locked'],
    ['a zip of other things', zipSync({ 'a.txt': strToU8('a') }), 'not-word'],
    ['half a zip', file(body('')).slice(0, 90), 'damaged'],
    ['a document that is no XML', file('<w:document'), 'damaged'],
    ['a document that ends too early', file(`<w:document xmlns:w="${namespace}"><w:body>`), 'damaged'],
    ['letters that are no UTF-8', file('', { 'word/document.xml': Uint8Array.of(0x3c, 0x61, 0xff, 0xfe) }), 'damaged'],
    ['elements without an end', file(body(`${'<w:sdt>'.repeat(100_000)}`)), 'damaged'],
    ['entities of its own', file(laughs + body(p(words('&b;')))), 'doctype'],
    ['entities from elsewhere', file(outside + body(p(words('&x;')))), 'doctype'],
    ['an entity that is not there', file(body(p(words('&x;')))), 'damaged'],
    ['macros', file(body(''), { 'word/vbaProject.bin': 'x' }), 'macros'],
    ['controls that run', file(body(''), { 'word/activeX/activeX1.xml': '<a/>' }), 'macros'],
    ['a template from elsewhere', file(body(''), { 'word/_rels/settings.xml.rels': relations('attachedTemplate') }), 'outside'],
    ['a picture from elsewhere', file(body(''), { 'word/_rels/document.xml.rels': relations('image') }), 'outside'],
    ['a zip that says it is small', bomb(), 'damaged'],
    ['a document of many megabytes', file(body(p(words('a'.repeat(21_000_000))))), 'too-large'],
    ['too many files', file(body(''), Object.fromEntries(Array.from({ length: 2001 }, (_, place) => [`x/${place}`, '']))), 'damaged'],
  ])('%s', (_, bytes, flaw) => {
    expect(readWord(bytes)).toEqual({ flaw: expect.objectContaining({ kind: flaw }) });
  });

  test('but not one with a link that somebody may click', () => {
    expect(readWord(file(body(p(words('see'))), { 'word/_rels/document.xml.rels': relations('hyperlink') }))).toHaveProperty('document');
  });

  test('a part that nobody reads is never opened, whatever it holds', () => {
    const name = 'word/media/image1.png';
    const bytes = file(body(p(words('a'))), { [name]: new Uint8Array(1_000_000) });
    const at = Buffer.from(bytes).indexOf(name) + name.length;
    bytes.fill(0xff, at, at + 40);
    expect(readWord(bytes)).toHaveProperty('document');
  });
});

test('what is no file on the disk is told apart', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stocktake-'));
  writeFileSync(join(folder, 'a.docx'), file(body(p(words('a')))));
  expect(readWordFile(join(folder, 'a.docx'))).toHaveProperty('document');
  expect(readWordFile(join(folder, 'b.docx'))).toEqual({ flaw: { kind: 'no-file' } });
  expect(readWordFile(folder)).toEqual({ flaw: { kind: 'folder' } });
  rmSync(folder, { recursive: true });
});
