/** What is between the tags is not for readers. */
export const UNREAD: ReadonlySet<string> = new Set([
  'title',
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'textarea',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'audio',
  'video',
])

/** Elements that begin and end a line. */
export const LINE: ReadonlySet<string> = new Set([
  'address',
  'blockquote',
  'caption',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'form',
  'legend',
  'li',
  'ol',
  'p',
  'pre',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'ul',
])

/** Elements that stand apart from what is around them by a blank line. */
export const APART: ReadonlySet<string> = new Set([
  'article',
  'aside',
  'body',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'main',
  'nav',
  'section',
  'table',
])

/** Level of a heading element, 0 for others. */
export function headingLevel(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0
}

/** `display:none`, `visibility: hidden` */
const HIDING_STYLE = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i

/** Whether an element is there but not shown. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return 'hidden' in attributes || HIDING_STYLE.test(attributes['style'] ?? '')
}
