import type { Decoding, EncodingName } from '../domain/decoding'
import { type Outcome, type Problem, failure, success } from '../domain/problem'
import { FILE_SIZE_LIMIT } from '../domain/source'
import { bytesToText } from './bytesToText'
import { inReadingOrder } from './columns/inOrder'
import { type Damage, countDamage, isBinary, isUnreadable } from './damage'
import { isHtml } from './html/isHtml'
import { pageText } from './html/pageText'
import { looksBinary } from './looksBinary'
import { rankEncodings } from './rankEncodings'
import { realign } from './realign'
import type { Recognised } from './recognisers/recogniser'
import { takeSample } from './sample'

/** What the user may settle about how bytes become text. */
export interface DecodeOptions {
  /** Read as this encoding, whatever the bytes look like. Default: find out. */
  readonly encoding?: EncodingName
  /** Read lines straight across, also where columns stand side by side on them. Default: put such columns in order. */
  readonly straight?: true
  /** Largest file that is read, in bytes. Default: `FILE_SIZE_LIMIT`. */
  readonly limit?: number
}

/** Bytes that became text. */
export interface Decoded {
  /** Without byte order mark; of a web page, the text that a reader would see; of a page set in columns, one after the other. */
  readonly text: string
  readonly decoding: Decoding
  /** Whether it was the source of a web page. */
  readonly html: boolean
}

type How = Pick<Decoding, 'encoding' | 'by' | 'confidence' | 'runnerUp'>

/** Below this, no encoding is believed: rather none than a page of wrong characters. */
const BELIEVED_FROM = 0.2
const HAS_TEXT = /\S/

/** UTF-8's own form of U+FFFD: written by a program that could not read the text before us. */
function countWrittenReplacements(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1
  }
  return count
}

function isStrict(recognised: Recognised, bytes: Uint8Array, damage: Damage): boolean {
  return recognised.encoding === 'utf-8' && (damage.replacements === 0 || damage.replacements === countWrittenReplacements(bytes))
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}

/** A file to be decoded, and whether its lines are read straight across. */
interface File {
  readonly bytes: Uint8Array
  readonly name: string
  readonly straight: boolean
}

/** Turns markup into the text of the page, puts columns in order and counts what is damaged. */
function finish({ name, straight }: File, text: string, damage: Damage, how: How): Outcome<Decoded> {
  const html = isHtml(text, name)
  const shown = html ? pageText(text) : text
  if (!HAS_TEXT.test(shown)) return failure({ kind: 'empty-file' })
  const { replacements, privateUse } = html ? countDamage(shown) : damage
  const ordered = html || straight ? { text: shown } : inReadingOrder(shown)
  const columns = 'columns' in ordered ? { columns: ordered.columns } : {}
  return success({ text: ordered.text, decoding: { ...how, replacements, privateUse, ...columns }, html })
}

/** UTF-8's byte order mark, which some programs set before text in other encodings too. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

/** The text with its damage; lines of two-byte text that went out of step are read again. */
function read(bytes: Uint8Array, encoding: EncodingName): { readonly text: string; readonly damage: Damage } {
  const body = withoutMark(bytes)
  const text = bytesToText(body, encoding)
  const damage = countDamage(text)
  if (damage.replacements === 0 || (encoding !== 'gb18030' && encoding !== 'big5')) return { text, damage }
  const repaired = realign(text, body, encoding)
  return { text: repaired, damage: countDamage(repaired) }
}

function decodeAs(file: File, encoding: EncodingName): Outcome<Decoded> {
  const { text, damage } = read(file.bytes, encoding)
  return finish(file, text, damage, { encoding, by: 'chosen', confidence: 1, runnerUp: null })
}

function decodeAsRanked(file: File, ranked: readonly Recognised[]): Outcome<Decoded> {
  const { bytes } = file
  const best = ranked[0]
  let problem: Problem = { kind: 'unreadable-encoding', bestGuess: best?.encoding ?? null }
  for (const candidate of ranked) {
    if (candidate.confidence < BELIEVED_FROM) break
    const { text, damage } = read(bytes, candidate.encoding)
    if (isBinary(damage, text.length)) problem = { kind: 'binary-file', looksLike: null }
    if (isBinary(damage, text.length) || isUnreadable(damage, text.length)) continue
    const other = ranked.find((one) => one !== candidate)
    const how: How = {
      encoding: candidate.encoding,
      by: candidate.by === 'bom' ? 'bom' : isStrict(candidate, bytes, damage) ? 'strict' : 'statistics',
      confidence: round(candidate.confidence),
      runnerUp: other === undefined ? null : { encoding: other.encoding, confidence: round(other.confidence) },
    }
    return finish(file, text, damage, how)
  }
  return failure(problem)
}

/** Share of NUL bytes from which on bytes in no known encoding are called no text. */
const NUL_SHARE = 0.01

function hasManyNuls(head: Uint8Array): boolean {
  return head.filter((byte) => byte === 0).length > head.length * NUL_SHARE
}

/**
 * Turns the bytes of a file into text (解码). `fileName` tells web pages by their extension.
 * Fails with `empty-file`, `too-large`, `binary-file` or `unreadable-encoding`; never throws. Linear in the size.
 */
export function decode(bytes: Uint8Array, fileName: string, options: DecodeOptions = {}): Outcome<Decoded> {
  const limit = options.limit ?? FILE_SIZE_LIMIT
  if (bytes.length > limit) return failure({ kind: 'too-large', size: bytes.length, limit })
  if (bytes.length === 0) return failure({ kind: 'empty-file' })
  const file: File = { bytes, name: fileName, straight: options.straight === true }
  if (options.encoding !== undefined) return decodeAs(file, options.encoding)
  const looksLike = looksBinary(bytes)
  if (looksLike !== null) return failure({ kind: 'binary-file', looksLike })
  const sample = takeSample(bytes)
  const ranked = rankEncodings(sample)
  const decoded = decodeAsRanked(file, ranked)
  if (!decoded.ok && decoded.problem.kind === 'unreadable-encoding' && hasManyNuls(sample.head)) {
    return failure({ kind: 'binary-file', looksLike: null })
  }
  return decoded
}
