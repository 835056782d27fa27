import type { EncodingName } from '../../domain/decoding'
import type { Sample } from '../sample'
import type { Recognised } from './recogniser'

/** How far into a file a declaration is looked for; browsers look half as far. */
const WITHIN = 2048
/** `<meta charset="gbk">`, `<meta http-equiv="Content-Type" content="text/html; charset=gb2312">`, `<?xml version="1.0" encoding="Big5"?>` */
const DECLARATION = /<(?:meta\b[^<>]{0,200}?\bcharset|\?xml\b[^<>]{0,100}?\bencoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,30})/i

const LABELS: Readonly<Record<string, EncodingName>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
}

/** A page saved by a browser often keeps the declaration of the page it was, so this is a hint, not proof. */
const CONFIDENCE = 0.4

/** A web page may say what it is written in. */
export function recogniseDeclared({ head }: Sample): Recognised | null {
  if (!head.subarray(0, WITHIN).includes(0x3c)) return null
  const start = String.fromCharCode(...head.subarray(0, WITHIN))
  const label = DECLARATION.exec(start)?.[1]?.toLowerCase()
  const encoding = label === undefined ? undefined : LABELS[label]
  return encoding === undefined ? null : { encoding, confidence: CONFIDENCE, by: 'statistics' }
}
