/** Words that name a kind of picture and nothing that is on it, in English and Spanish. */
const kinds =
  'image|img|picture|pic|photo|photograph|graphic|chart|graph|diagram|figure|screenshot|screen shot|scan|drawing|illustration|imagen|foto|fotografía|gráfico|gráfica|diagrama|dibujo|ilustración|captura|figura';

/** A kind alone, with an article or a number: "A photo", "Figure 3", "image_0042". */
const kindAlone = new RegExp(`^(?:an? |the |una? |el |la )?(?:${kinds})[\\s_-]*\\d*\\.?$`, 'iu');

/** A name that a camera, a phone or a computer gave: "IMG_2034", "P1010042", "Screenshot 2026-03-01 at 10.12.33". */
const givenName =
  /^(?:img|dsc[nf]?|pxl|mvimg|image|photo|whatsapp image|screenshot|screen shot|scan|p(?=\d{6}))[\s_-]*\d(?:[\d\s_.:()-]|at |am|pm)*$/iu;

/** What stands in a template until somebody writes the words. */
const template = /^(?:untitled|unnamed|alt|alt text|alternative text|description|placeholder|texto alternativo|descripción)\.?$/iu;

/** Longer words than these say something. */
const longest = 80;

/** Whether the words for a picture tell nobody what it shows: a kind of picture, a camera's name for the file, or the file's own name. */
export function saysNothing(text: string, url: string): boolean {
  if (text.length > longest) return false;
  return [kindAlone, givenName, template].some((form) => form.test(text)) || isFileName(text.toLowerCase(), url.toLowerCase());
}

/** The name of one plain word, such as that of `library.png`, may be a description, too. */
function isFileName(text: string, url: string): boolean {
  if (/^\S+\.(?:png|jpe?g|webp|gif|svg|avif|heic)$/u.test(text)) return true;
  const file = url.slice(url.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
  return text === file && /[-_\d]/u.test(text);
}
