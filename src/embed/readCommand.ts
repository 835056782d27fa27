import { isFields } from '../domain/guards'
import { edtfRange } from '../domain/edtf'
import type { PageCardPatch } from '../domain/page'
import { FILE_SIZE_LIMIT } from '../domain/source'
import { COMMANDS, type Command, type ErrorCode, type GivenFile, LIMITS } from './protocol'

/** Why a message is no command that can be followed. */
export interface Fault {
  readonly id: number
  readonly code: ErrorCode
  readonly about: string
}

/** What makes a message one that is not followed; `about` is the part of it. */
class Refusal extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, about: string) {
    super(about)
    this.code = code
  }
}

type Fields = Readonly<Record<string, unknown>>

const CARD_FIELDS = ['paper', 'issueDate', 'pageNumber', 'section', 'homePlace'] as const
/** What would lead out of a folder, or end a line. */
const NOT_IN_NAMES = /[/\\\p{Cc}]/u

function text(value: unknown, most: number, about: string): string {
  if (typeof value !== 'string') throw new Refusal('invalid', about)
  if (value.length > most) throw new Refusal('too-large', about)
  return value
}

function readCard(value: unknown): PageCardPatch | null {
  if (value === undefined || value === null) return null
  if (!isFields(value)) throw new Refusal('invalid', 'card')
  const card: { -readonly [F in keyof PageCardPatch]: PageCardPatch[F] } = {}
  for (const field of CARD_FIELDS) {
    const given = value[field]
    if (given === undefined) continue
    card[field] = given === null ? null : text(given, LIMITS.name, `card.${field}`)
  }
  if (typeof card.issueDate === 'string' && edtfRange(card.issueDate) === null) throw new Refusal('invalid', 'card.issueDate')
  return card
}

function sizeOf(content: GivenFile['content']): number {
  if (typeof content === 'string') return content.length
  return content instanceof Blob ? content.size : content.byteLength
}

function isContent(value: unknown): value is GivenFile['content'] {
  return typeof value === 'string' || value instanceof Blob || value instanceof ArrayBuffer || value instanceof Uint8Array
}

function readFile(value: unknown): GivenFile {
  if (!isFields(value)) throw new Refusal('invalid', 'files')
  const name = text(value['name'], LIMITS.name, 'name')
  if (name.trim() === '' || NOT_IN_NAMES.test(name)) throw new Refusal('invalid', 'name')
  const { content } = value
  if (!isContent(content)) throw new Refusal('invalid', 'content')
  return { name, content, card: readCard(value['card']) }
}

/** Cards are given to files by their names: of two files of one name, either would get the other's. */
function haveOtherCards(files: readonly GivenFile[]): boolean {
  const cards = new Map(files.map(({ name, card }) => [name, JSON.stringify(card)]))
  return files.some(({ name, card }) => cards.get(name) !== JSON.stringify(card))
}

function readFiles(value: unknown): readonly GivenFile[] {
  if (!Array.isArray(value)) throw new Refusal('invalid', 'files')
  if (value.length > LIMITS.files) throw new Refusal('too-large', 'files')
  const files = Array.from<unknown, GivenFile>(value, readFile)
  if (haveOtherCards(files)) throw new Refusal('invalid', 'name')
  if (files.reduce((sum, { content }) => sum + sizeOf(content), 0) > FILE_SIZE_LIMIT) throw new Refusal('too-large', 'content')
  return files
}

function readFields(id: number, fields: Fields): Command {
  const type = COMMANDS.find((name) => name === fields['type'])
  switch (type) {
    case 'add':
      return { type, id, files: readFiles(fields['files']) }
    case 'open':
      return { type, id, address: text(fields['address'], LIMITS.address, 'address') }
    case 'set':
      if (!isFields(fields['wishes'])) throw new Refusal('invalid', 'wishes')
      return { type, id, wishes: fields['wishes'] }
    case 'read':
    case 'export':
      return { type, id }
    case undefined:
      throw new Refusal('unknown', 'type')
  }
}

/** The command that a message is, or what is wrong with it; `null` for what nobody can be answered about. Throws for nothing. */
export function readCommand(message: unknown): Command | Fault | null {
  if (!isFields(message)) return null
  const { id } = message
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return null
  try {
    return readFields(id, message)
  } catch (error) {
    if (error instanceof Refusal) return { id, code: error.code, about: error.message }
    throw error
  }
}
