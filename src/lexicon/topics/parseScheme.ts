import type { Topic } from '../../domain/topic'
import type { TopicScheme } from './scheme'
import type { TermStrength, TopicTerms } from './termsOf'

/** Name of the JSON form, in its field `schema`. */
export const SCHEME_SCHEMA = 'jianbao/topics@1'
/** Longest word that is looked for, in UTF-16 code units; it bounds the work per character. */
export const LONGEST_TERM = 40

/** What is wrong with a scheme, and where: `topics[3].id`. */
export interface SchemeProblem {
  readonly path: string
  readonly kind: 'not-json' | 'wrong-schema' | 'missing' | 'wrong-type' | 'duplicate' | 'bad-iptc' | 'bad-word'
}

export type SchemeOutcome =
  | { readonly ok: true; readonly scheme: TopicScheme }
  | { readonly ok: false; readonly problems: readonly SchemeProblem[] }

const STRENGTHS: readonly TermStrength[] = ['strong', 'typical', 'weak', 'against']

/**
 * The JSON form of a scheme, for a file: `{ schema, topics: [{ id, label, iptc, strong, typical, weak, against }], neutral }`,
 * indented by two spaces.
 */
export function formatScheme(scheme: TopicScheme): string {
  const terms = new Map(scheme.terms.map((entry) => [entry.topic, entry]))
  const topics = scheme.topics.map((topic) => {
    const { strong = [], typical = [], weak = [], against = [] } = terms.get(topic.id) ?? {}
    return { ...topic, strong, typical, weak, against }
  })
  return JSON.stringify({ schema: SCHEME_SCHEMA, topics, neutral: scheme.neutral }, null, 2)
}

/** Reads the JSON form of a scheme; names everything that is wrong with it instead of throwing. */
export function parseScheme(json: string): SchemeOutcome {
  const problems: SchemeProblem[] = []
  const root = parseRoot(json)
  if (root === null) return { ok: false, problems: [{ path: '', kind: 'not-json' }] }
  if (root['schema'] !== SCHEME_SCHEMA) problems.push({ path: 'schema', kind: 'wrong-schema' })
  const topics: Topic[] = []
  const terms: TopicTerms[] = []
  const list = root['topics']
  if (!Array.isArray(list) || list.length === 0) problems.push({ path: 'topics', kind: list === undefined ? 'missing' : 'wrong-type' })
  const entries: readonly unknown[] = Array.isArray(list) ? list : []
  entries.forEach((entry, index) => {
    const path = `topics[${index}]`
    if (!isRecord(entry)) return void problems.push({ path, kind: 'wrong-type' })
    const topic = readTopic(entry, path, problems)
    if (topics.some((other) => other.id === topic.id)) problems.push({ path: `${path}.id`, kind: 'duplicate' })
    topics.push(topic)
    terms.push(readTerms(entry, topic.id, path, problems))
  })
  const neutral = readWords(root['neutral'], 'neutral', problems)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, scheme: { topics, terms, neutral } }
}

function parseRoot(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readTopic(entry: Readonly<Record<string, unknown>>, path: string, problems: SchemeProblem[]): Topic {
  const topic = {
    id: readText(entry, 'id', path, problems),
    label: readText(entry, 'label', path, problems),
    iptc: readText(entry, 'iptc', path, problems),
  }
  if (topic.iptc !== '' && !/^\d{8}$/.test(topic.iptc)) problems.push({ path: `${path}.iptc`, kind: 'bad-iptc' })
  return topic
}

function readText(entry: Readonly<Record<string, unknown>>, field: string, path: string, problems: SchemeProblem[]): string {
  const value = entry[field]
  if (typeof value === 'string' && value.trim() !== '') return value
  problems.push({ path: `${path}.${field}`, kind: value === undefined ? 'missing' : 'wrong-type' })
  return ''
}

function readTerms(entry: Readonly<Record<string, unknown>>, topic: string, path: string, problems: SchemeProblem[]): TopicTerms {
  const words = Object.fromEntries(STRENGTHS.map((strength) => [strength, readWords(entry[strength], `${path}.${strength}`, problems)]))
  return {
    topic,
    strong: words['strong'] ?? [],
    typical: words['typical'] ?? [],
    weak: words['weak'] ?? [],
    against: words['against'] ?? [],
  }
}

/** A list of words; a missing list is an empty one. */
function readWords(value: unknown, path: string, problems: SchemeProblem[]): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    problems.push({ path, kind: 'wrong-type' })
    return []
  }
  const words: string[] = []
  const entries: readonly unknown[] = value
  entries.forEach((word, index) => {
    if (typeof word === 'string' && word.trim().length >= 2 && word.length <= LONGEST_TERM) words.push(word.trim())
    else problems.push({ path: `${path}[${index}]`, kind: 'bad-word' })
  })
  return words
}
