import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, test, expect } from 'vitest'
import { EVERYTHING } from '../../src/domain/query'
import type { EngineClient } from '../../src/worker/page/engineClient'
import { openIndexedDatabase } from '../../src/store/indexedDatabase'
import { openMemoryDatabase } from '../../src/store/memoryDatabase'
import { type Store, storeOn } from '../../src/store/store'
import { type Browser, file, newBrowser, openTab } from './testEngine'

/** Lines that are all different, three articles each, so that one can tell by eye which is which. */
const TEXTS = ['甲', '乙', '丙'].map(
  (name) =>
    `${name}桥通车\n1月5日${name}桥建成。\n桥上有人来来往往。\n==\n${name}校开学\n${name}校的孩子回来了。\n==\n${name}村修路\n3月8日${name}村的路修好。\n`,
)

/** Where a line begins. */
const LINES = TEXTS.map((text) => [...text.matchAll(/^[^=\n]+\n/gm)].map(({ index }) => index).filter((index) => index > 0))

/** The break between two lines of each text, and the line behind it. */
const BREAK = TEXTS.map((text) => text.indexOf('\n桥上'))

/** The one unit that the plain reader knows. */
const DISTRICT = '410184'

type Value = Extract<Made['change'], { readonly kind: 'headline' | 'district' }>

function isValue(change: Made['change']): change is Value {
  return change.kind === 'headline' || change.kind === 'district'
}

interface Made {
  /** Changes made in one go share it. */
  readonly seq: number
  readonly text: number
  readonly change:
    | { readonly kind: 'headline'; readonly start: number; readonly value: string }
    | { readonly kind: 'district'; readonly start: number }
    | { readonly kind: 'part' }
    | { readonly kind: 'year'; readonly year: string }
    | { readonly kind: 'add' | 'drop'; readonly start: number }
}

/** What is remembered of a text's files by their name: the year. */
interface Rule {
  readonly seq: number
  readonly text: number
  readonly year: string
}

/** What can be taken back until the program is closed. */
type Deed =
  | { readonly seq: number; readonly kind: 'remove'; readonly text: number }
  | { readonly seq: number; readonly kind: 'rules'; readonly before: readonly Rule[]; readonly after: readonly Rule[] }
  | { readonly seq: number; readonly kind: 'rehome'; readonly before: Made; readonly after: Made }
  | { readonly seq: number; readonly kind: 'let-go'; readonly made: Made }

/** All that a person remembers of what they did. */
interface Model {
  readonly library: Set<number>
  made: readonly Made[]
  rules: readonly Rule[]
  deeds: readonly Deed[]
  /** What was taken back and can be done again, the last taken back last. */
  undone: readonly ({ readonly made: readonly Made[] } | { readonly deed: Deed })[]
  readonly starred: Set<string>
  backup: (Pick<Model, 'made' | 'rules'> & { readonly library: readonly number[]; readonly starred: readonly string[] }) | null
  seq: number
}

interface Real {
  readonly browser: Browser
  client: EngineClient
  zip: Blob | null
}

function startsIn(model: Model, text: number): readonly number[] {
  const starts = new Set([0])
  for (const match of (TEXTS[text] ?? '').matchAll(/==\n/g)) starts.add(match.index + 3)
  for (const { text: own, change } of model.made) {
    if (own !== text) continue
    if (change.kind === 'add') starts.add(change.start)
    if (change.kind === 'drop') starts.delete(change.start)
  }
  return [...starts].filter((start) => start < (TEXTS[text] ?? '').length).sort((a, b) => a - b)
}

/** Starts of the articles of a text whose district was set. */
function placedIn(model: Model, text: number): ReadonlySet<number> {
  return new Set(model.made.flatMap(({ text: own, change }) => (own === text && change.kind === 'district' ? [change.start] : [])))
}

/** Values set in articles that are no more, newest first. */
function orphansIn(model: Model, text: number): readonly Made[] {
  const starts = startsIn(model, text)
  return model.made
    .filter(({ text: own, change }) => own === text && 'start' in change && isValue(change) && !starts.includes(change.start))
    .reverse()
}

/** The article whose body goes over the break of its text; only there it can be settled. */
function aroundBreak(model: Model, text: number): number | undefined {
  const starts = startsIn(model, text)
  const place = BREAK[text] ?? 0
  return starts.find((start, index) => {
    const end = starts[index + 1] ?? (TEXTS[text] ?? '').length
    return (TEXTS[text] ?? '').indexOf('\n', start) < place && place + 1 < end
  })
}

function isParted(model: Model, text: number): boolean {
  return model.made.some(({ text: own, change }) => own === text && change.kind === 'part')
}

/** What was set by hand counts, then the latest rule that fits. */
function yearOf(model: Model, text: number): string {
  const byHand = model.made.flatMap(({ text: own, change }) => (own === text && change.kind === 'year' ? [change.year] : []))
  const ruled = model.rules.filter((rule) => rule.text === text).sort((a, b) => a.seq - b.seq)
  return byHand[byHand.length - 1] ?? ruled[ruled.length - 1]?.year ?? '2020'
}

/** What the model says is there: one line per article. */
function expected(model: Model): readonly string[] {
  return [...model.library].sort().flatMap((text) => {
    const content = TEXTS[text] ?? ''
    const starts = startsIn(model, text)
    const year = yearOf(model, text)
    const placed = placedIn(model, text)
    const parted = isParted(model, text) ? aroundBreak(model, text) : undefined
    const headlines = new Map<number, string>()
    for (const { text: own, change } of model.made) {
      if (own !== text) continue
      if (change.kind === 'headline') headlines.set(change.start, change.value)
    }
    return starts.map((start, index) => {
      const article = content.slice(start, starts[index + 1] ?? content.length)
      const day = /(\d)月(\d)日/.exec(article)
      const headline = headlines.get(start) ?? article.slice(0, article.indexOf('\n'))
      const date = day === null ? '-' : `${year}-0${day[1]}-0${day[2]}`
      const district = placed.has(start) ? DISTRICT : '-'
      const paragraphs = start === parted ? 2 : 1
      return [text, start, headline, date, district, paragraphs, model.starred.has(`${text} ${start}`) ? '*' : ''].join(' ')
    })
  })
}

async function found(real: Real): Promise<readonly string[]> {
  const { client } = real
  const { cards, total } = await client.call('search', { query: { ...EVERYTHING, sort: 'page' }, offset: 0, limit: 1000 })
  expect(total).toBe(cards.length)
  const lines = await Promise.all(
    cards.map(async (card) => {
      const view = await client.call('article', { id: card.id })
      expect([view?.article.headline, view?.article.date.edtf ?? null]).toEqual([card.headline.text, card.date])
      return [
        view?.source.name.charAt(0),
        view?.article.span.start,
        card.headline.text,
        card.date ?? '-',
        view?.article.district?.code ?? '-',
        view?.article.parts.filter(({ role }) => role === 'paragraph').length,
        card.states.includes('starred') ? '*' : '',
      ].join(' ')
    }),
  )
  return [...lines].sort()
}

function same(real: unknown, wanted: unknown): void {
  expect(real).toEqual(wanted)
}

/** What is told as fitting no article. */
async function homeless(real: Real): Promise<readonly string[]> {
  const listed = await real.client.call('corrections', { source: null })
  return listed.flatMap(({ orphan, path }) => {
    const correction = orphan?.correction
    return correction?.kind === 'field' ? [`${path?.charAt(0)} ${correction.start} ${correction.field} ${String(correction.value)}`] : []
  })
}

async function check(model: Model, real: Real): Promise<void> {
  expect(await found(real)).toEqual([...expected(model)].sort())
  const orphans = [...model.library].flatMap((text) =>
    orphansIn(model, text).flatMap(({ change }) =>
      isValue(change) ? [`${text} ${change.start} ${change.kind} ${change.kind === 'headline' ? change.value : DISTRICT}`] : [],
    ),
  )
  expect([...(await homeless(real))].sort()).toEqual(orphans.sort())
}

type Step = fc.AsyncCommand<Model, Real>

function step(name: string, can: (model: Model) => boolean, act: (model: Model, real: Real) => Promise<void>): Step {
  return {
    check: can,
    async run(model, real) {
      await act(model, real)
      await check(model, real)
    },
    toString: () => name,
  }
}

async function sourceIdOf(real: Real, text: number): Promise<string> {
  const sources = await real.client.call('sources', {})
  return sources.find(({ name }) => name.startsWith(`${text}`))?.id ?? ''
}

async function articleAt(real: Real, text: number, start: number): Promise<string> {
  const page = await real.client.call('page', { source: await sourceIdOf(real, text) })
  return page?.articles.find(({ span }) => span.start === start)?.id ?? ''
}

function make(model: Model, text: number, ...changes: readonly Made['change'][]): void {
  model.seq += 1
  model.made = [...model.made, ...changes.map((change) => ({ seq: model.seq, text, change }))]
  model.undone = []
}

/** Of several that set the same in the same place, the newest is the one that is meant. */
function newestLike(orphans: readonly Made[], wanted: Made): Made {
  return orphans.find(({ change }) => JSON.stringify(change) === JSON.stringify(wanted.change)) ?? wanted
}

function putMade(model: Model, changes: readonly Made[]): void {
  model.made = [...new Set([...model.made, ...changes])].sort((a, b) => a.seq - b.seq)
}

function dropMade(model: Model, changes: readonly Made[]): void {
  model.made = model.made.filter((one) => !changes.includes(one))
}

/** Puts one change in the place of another, where that is still there. */
function swap(model: Model, old: Made, next: Made): void {
  if (!model.made.includes(old)) return
  dropMade(model, [old])
  putMade(model, [next])
}

function did(model: Model, deed: Deed): void {
  model.deeds = [...model.deeds, deed].sort((a, b) => a.seq - b.seq)
}

function undoDeed(model: Model, deed: Deed): void {
  if (deed.kind === 'remove') model.library.add(deed.text)
  else if (deed.kind === 'rules') model.rules = deed.before
  else if (deed.kind === 'let-go') putMade(model, [deed.made])
  else swap(model, deed.after, deed.before)
  model.deeds = model.deeds.filter((one) => one !== deed)
  model.undone = [...model.undone, { deed }]
}

function redoDeed(model: Model, deed: Deed): void {
  if (deed.kind === 'remove') model.library.delete(deed.text)
  else if (deed.kind === 'rules') model.rules = deed.after
  else if (deed.kind === 'let-go') dropMade(model, [deed.made])
  else swap(model, deed.before, deed.after)
  did(model, deed)
}

/** Actions that can be taken back, by when they were made, newest first. */
function actionsOf(model: Model): readonly number[] {
  return [...new Set([...model.made, ...model.deeds].map(({ seq }) => seq))].sort((a, b) => b - a)
}

/** Takes back what was done at `seq`, unless something of its kind stands on it. */
function undoAction(model: Model, seq: number): void {
  const deed = model.deeds.find((one) => one.seq === seq)
  const together = model.made.filter((one) => one.seq === seq)
  if (deed === undefined) {
    dropMade(model, together)
    model.undone = [...model.undone, { made: together }]
  } else if (!model.deeds.some((one) => one.kind === deed.kind && one.seq > seq)) undoDeed(model, deed)
}

/** Which correction of the library a value of the model is; '' where it is none. */
async function correctionOf(real: Real, { text: own, change }: Made): Promise<string> {
  if (!isValue(change)) return ''
  const value = change.kind === 'headline' ? change.value : DISTRICT
  const listed = await real.client.call('corrections', { source: await sourceIdOf(real, own) })
  const found = listed.find(
    ({ correction: one }) => one.kind === 'field' && one.field === change.kind && one.start === change.start && one.value === value,
  )
  return found?.correction.id ?? ''
}

/** Lets go of a value, in the library and in the model. */
async function letGo(model: Model, real: Real, made: Made): Promise<void> {
  same(await real.client.call('letGo', { correction: await correctionOf(real, made) }), true)
  dropMade(model, [made])
  model.seq += 1
  did(model, { seq: model.seq, kind: 'let-go', made })
  model.undone = []
}

/** Makes the orphan count for another article, in the library and in the model. */
async function rehome(model: Model, real: Real, orphan: Made, start: number): Promise<void> {
  const { text: own, change } = orphan
  if (!isValue(change)) return
  const article = await articleAt(real, own, start)
  const view = await real.client.call('rehome', { correction: await correctionOf(real, orphan), article })
  same(view?.article.id, article)
  model.seq += 1
  const after: Made = { seq: model.seq, text: own, change: { ...change, start } }
  swap(model, orphan, after)
  model.seq += 1
  did(model, { seq: model.seq, kind: 'rehome', before: orphan, after })
  model.undone = []
}

/** Sets a headline and joins its article with the one before. */
async function loseHeadline(model: Model, real: Real, one: number, which: number): Promise<void> {
  const [, ...starts] = startsIn(model, one)
  const start = starts[which % starts.length] ?? 0
  const value = `失${which}`
  await real.client.call('correct', { id: await articleAt(real, one, start), changes: { headline: value } })
  make(model, one, { kind: 'headline', start, value })
  await real.client.call('moveBoundaries', { source: await sourceIdOf(real, one), added: [], removed: [start] })
  make(model, one, { kind: 'drop', start })
  await check(model, real)
}

/** Puts rules in place of all, in the library and in the model. */
async function setRules(model: Model, real: Real, wanted: readonly Pick<Rule, 'text' | 'year'>[], keep: boolean): Promise<void> {
  const kept = keep ? await real.client.call('cardRules', {}) : []
  const fresh = wanted.map(({ text, year }) => ({ id: null, pattern: `${text}-*.txt`, patch: { issueDate: `${year}-12-31` } }))
  await real.client.call('setCardRules', { rules: [...kept, ...fresh], apply: true })
  model.seq += 1
  const { rules: before, seq } = model
  model.rules = [...(keep ? before : []), ...wanted.map((rule) => ({ ...rule, seq }))]
  did(model, { seq, kind: 'rules', before, after: model.rules })
  model.undone = []
}

/** The stored index takes part in every run, not only in large ones. */
const STORING_OFTEN = { tidyAfter: 1 }

let disks = 0

/** Where the library lies, and how many runs that is worth. */
const PLACES: readonly (readonly [string, number, () => Promise<Store>])[] = [
  ['memory', 200, async () => storeOn(openMemoryDatabase())],
  ['IndexedDB', 15, async () => storeOn(await openIndexedDatabase(`model-${(disks += 1)}`))],
]

const text = fc.nat(TEXTS.length - 1)

const STEPS: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(text, fc.nat(9)).map(([one, again]) =>
    step(
      `add ${one}`,
      () => true,
      async (model, real) => {
        const report = await real.client.call('import', { files: [file(`${one}-${again}.txt`, TEXTS[one] ?? '')] })
        same(report.files[0]?.problem?.kind ?? null, model.library.has(one) ? 'duplicate' : null)
        if (!model.library.has(one)) model.undone = []
        model.library.add(one)
      },
    ),
  ),
  fc.tuple(text, fc.nat(9), fc.nat(99)).map(([one, which, value]) =>
    step(
      `headline of ${one}, article ${which}: ${value}`,
      (model) => model.library.has(one),
      async (model, real) => {
        const starts = startsIn(model, one)
        const start = starts[which % starts.length] ?? 0
        await real.client.call('correct', { id: await articleAt(real, one, start), changes: { headline: `题${value}` } })
        make(model, one, { kind: 'headline', start, value: `题${value}` })
      },
    ),
  ),
  fc.tuple(text, fc.integer({ min: 1950, max: 1959 })).map(([one, year]) =>
    step(
      `year of ${one}: ${year}`,
      (model) => model.library.has(one),
      async (model, real) => {
        await real.client.call('setCard', { sources: [await sourceIdOf(real, one)], patch: { issueDate: `${year}-12-31` }, apply: true })
        make(model, one, { kind: 'year', year: String(year) })
      },
    ),
  ),
  fc.tuple(text, fc.nat(20), fc.boolean()).map(([one, line, add]) =>
    step(
      `${add ? 'split' : 'merge'} ${one} at line ${line}`,
      (model) => model.library.has(one),
      async (model, real) => {
        const lines = LINES[one] ?? []
        const start = lines[line % lines.length] ?? 0
        await real.client.call('moveBoundaries', {
          source: await sourceIdOf(real, one),
          added: add ? [start] : [],
          removed: add ? [] : [start],
        })
        make(model, one, { kind: add ? 'add' : 'drop', start })
      },
    ),
  ),
  fc.tuple(text, fc.nat(9), fc.boolean()).map(([one, which, on]) =>
    step(
      `${on ? 'star' : 'unstar'} article ${which} of ${one}`,
      (model) => model.library.has(one),
      async (model, real) => {
        const starts = startsIn(model, one)
        const start = starts[which % starts.length] ?? 0
        await real.client.call('setState', { ids: [await articleAt(real, one, start)], state: 'starred', on })
        if (on) model.starred.add(`${one} ${start}`)
        else model.starred.delete(`${one} ${start}`)
      },
    ),
  ),
  fc.tuple(text, fc.nat(9)).map(([one, which]) =>
    step(
      `district of ${one}, article ${which}, and of all that are alike`,
      (model) => model.library.has(one),
      async (model, real) => {
        const starts = startsIn(model, one)
        const start = starts[which % starts.length] ?? 0
        const id = await articleAt(real, one, start)
        await real.client.call('correct', { id, changes: { district: DISTRICT } })
        make(model, one, { kind: 'district', start })
        const placed = placedIn(model, one)
        const alike = starts.filter((other) => !placed.has(other))
        const { changed } = await real.client.call('similar', { id, fields: ['district'], only: null, apply: true })
        same(changed, alike.length)
        if (alike.length > 0) make(model, one, ...alike.map((other) => ({ kind: 'district', start: other }) as const))
      },
    ),
  ),
  fc.tuple(text, fc.nat(9), fc.nat(9)).map(([one, which, target]) =>
    step(
      `orphan ${which} of ${one} to article ${target}`,
      (model) => model.library.has(one) && (orphansIn(model, one).length > 0 || startsIn(model, one).length > 1),
      async (model, real) => {
        if (orphansIn(model, one).length === 0) await loseHeadline(model, real, one, which)
        const orphans = orphansIn(model, one)
        const orphan = orphans[which % orphans.length]
        const starts = startsIn(model, one)
        if (orphan !== undefined) await rehome(model, real, newestLike(orphans, orphan), starts[target % starts.length] ?? 0)
      },
    ),
  ),
  fc.tuple(text, fc.nat(9), fc.boolean()).map(([one, which, lost]) =>
    step(
      `let go of ${lost ? 'orphan' : 'value'} ${which} of ${one}`,
      (model) => model.library.has(one) && (!lost || orphansIn(model, one).length > 0 || startsIn(model, one).length > 1),
      async (model, real) => {
        if (lost && orphansIn(model, one).length === 0) await loseHeadline(model, real, one, which)
        const all = model.made.filter(({ text: own, change }) => own === one && isValue(change)).reverse()
        const values = lost ? orphansIn(model, one) : all
        const made = values[which % values.length]
        if (made !== undefined) await letGo(model, real, newestLike(values, made))
      },
    ),
  ),
  text.map((one) =>
    step(
      `a new paragraph at the break of ${one}`,
      (model) => model.library.has(one) && aroundBreak(model, one) !== undefined && !isParted(model, one),
      async (model, real) => {
        const id = await articleAt(real, one, aroundBreak(model, one) ?? 0)
        const start = BREAK[one] ?? 0
        await real.client.call('correctSeam', { id, span: { start, end: start + 1 }, change: { action: 'part' } })
        make(model, one, { kind: 'part' })
      },
    ),
  ),
  fc.tuple(text, fc.integer({ min: 1960, max: 1969 })).map(([one, year]) =>
    step(
      `files named like ${one} are of ${year}`,
      () => true,
      (model, real) => setRules(model, real, [{ text: one, year: String(year) }], true),
    ),
  ),
  fc.constant(
    step(
      'remember nothing of names',
      (model) => model.rules.length > 0,
      (model, real) => setRules(model, real, [], false),
    ),
  ),
  text.map((one) =>
    step(
      `remove ${one}`,
      (model) => model.library.has(one),
      async (model, real) => {
        await real.client.call('remove', { sources: [await sourceIdOf(real, one)] })
        model.library.delete(one)
        model.seq += 1
        did(model, { seq: model.seq, kind: 'remove', text: one })
        model.undone = []
      },
    ),
  ),
  fc.constant(
    step(
      'undo',
      () => true,
      async (model, real) => {
        await real.client.call('undo', { correction: null })
        const [newest] = actionsOf(model)
        if (newest !== undefined) undoAction(model, newest)
      },
    ),
  ),
  fc.nat(9).map((which) =>
    step(
      `undo the action ${which} before the newest`,
      (model) => actionsOf(model).length > 0,
      async (model, real) => {
        const actions = actionsOf(model)
        const place = which % actions.length
        const listed = await real.client.call('undoList', {})
        same(listed.length, actions.length)
        const left = model.undone.length
        undoAction(model, actions[place] ?? 0)
        const { done } = await real.client.call('undo', { correction: null, action: listed[place]?.at ?? '' })
        same(done, model.undone.length > left)
      },
    ),
  ),
  fc.constant(
    step(
      'redo',
      ({ undone: [...list] }) => {
        const last = list.pop()
        return last === undefined || !('made' in last) || last.made.length > 0
      },
      async (model, real) => {
        const last = model.undone[model.undone.length - 1]
        same(await real.client.call('redo', {}), { done: last !== undefined, left: Math.max(0, model.undone.length - 1) })
        model.undone = model.undone.slice(0, -1)
        if (last === undefined) return
        if ('made' in last) putMade(model, last.made)
        else redoDeed(model, last.deed)
      },
    ),
  ),
  fc.constant(
    step(
      'wipe, and take it back',
      () => true,
      async (model, real) => {
        await real.client.call('wipe', {})
        same(await found(real), [])
        await real.client.call('undo', { correction: null })
        same(await real.client.call('redo', {}), { done: true, left: 0 })
        same(await found(real), [])
        await real.client.call('undo', { correction: null })
        // To wipe once more is to start over; that step is made above.
        model.undone = [{ made: [] }]
      },
    ),
  ),
  fc.constant(
    step(
      'open again',
      () => true,
      async (model, real) => {
        real.client.close()
        real.client = await openTab(real.browser, STORING_OFTEN)
        model.deeds = []
        model.undone = []
      },
    ),
  ),
  fc.constant(
    step(
      'back up',
      () => true,
      async (model, real) => {
        real.zip = (await real.client.call('backup', {})).bytes
        model.backup = { library: [...model.library], made: model.made, rules: model.rules, starred: [...model.starred] }
      },
    ),
  ),
  fc.constant(
    step(
      'restore',
      (model) => model.backup !== null,
      async (model, real) => {
        const report = await real.client.call('restore', { bytes: real.zip ?? new Uint8Array(), apply: true })
        same(report.problems, [])
        const { backup } = model
        for (const one of backup?.library ?? []) model.library.add(one)
        for (const star of backup?.starred ?? []) model.starred.add(star)
        model.undone = []
        putMade(model, backup?.made ?? [])
        const ruled = new Set(model.rules.map(({ seq }) => seq))
        model.rules = [...model.rules, ...(backup?.rules ?? []).filter(({ seq }) => !ruled.has(seq))]
      },
    ),
  ),
  fc.constant(
    step(
      'wipe',
      () => true,
      async (model, real) => {
        await real.client.call('wipe', {})
        real.client.close()
        real.client = await openTab(real.browser, STORING_OFTEN)
        model.library.clear()
        model.made = []
        model.rules = []
        model.deeds = []
        model.undone = []
        model.starred.clear()
      },
    ),
  ),
]

describe('whatever a person does, in whatever order', () => {
  test.each(PLACES)(
    'the library in %s is what they would say it is',
    async (_, numRuns, open) => {
      expect.hasAssertions()
      await fc.assert(
        fc.asyncProperty(fc.commands([...STEPS], { maxCommands: 40, size: 'max' }), async (commands) => {
          const setup = async (): Promise<{ model: Model; real: Real }> => {
            const browser = newBrowser(await open())
            const client = await openTab(browser, STORING_OFTEN)
            return {
              model: { library: new Set(), made: [], rules: [], deeds: [], undone: [], starred: new Set(), backup: null, seq: 0 },
              real: { browser, client, zip: null },
            }
          }
          await fc.asyncModelRun(setup, commands)
        }),
        { numRuns },
      )
    },
    120_000,
  )
})
