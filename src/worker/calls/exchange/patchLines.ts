import type { BoundaryCorrection, CardCorrection, Correction, FieldCorrection, SeamCorrection } from '../../../domain/correction'
import type { AnnotatedArticle, PageCard } from '../../../domain/page'
import type { SourceId } from '../../../domain/source'
import { spanContains } from '../../../domain/span'
import type { Merge } from '../../backup/mergeCorrections'
import { applyField } from '../../corrections/applyField'
import { applySeam } from '../../corrections/applySeam'
import { findTarget } from '../../corrections/findTarget'
import { targetOf } from '../../corrections/fingerprint'
import { settlesReading } from '../../corrections/readSettings'
import { groupBy } from '../../../domain/groupBy'
import { type Library, loadPage } from '../../library/library'
import { tryReading } from '../../library/rereadPage'
import type { PatchLine } from '../../protocol/corrections'
import { valueWords } from '../../similar/words'

/** What a line comes to, where its file is here. */
type Effect = Pick<PatchLine, 'headline' | 'before' | 'after'> & { readonly status: 'new' | 'same' | 'unfit' }

/** The articles of a file as they are here, and as they would be cut and read with all that comes in. */
interface Sides {
  readonly card: PageCard
  readonly encoding: string
  /** Whether columns were put in order. */
  readonly ordered: boolean
  readonly here: readonly AnnotatedArticle[]
  readonly there: readonly AnnotatedArticle[]
}

const NOTHING: Effect = { headline: null, before: null, after: null, status: 'new' }

/** Only what settles the reading makes it necessary to read the page again. */
async function sidesOf(library: Library, source: SourceId, incoming: readonly Correction[]): Promise<Sides | null> {
  const settled = await loadPage(library, source)
  const known = library.known.get(source)
  if (settled === null || known === undefined) return null
  const here = settled.articles.map(({ article }) => article)
  const { card, decoding } = known
  const settling = incoming.filter(settlesReading)
  const read = settling.length === 0 ? null : await tryReading(library, source, { add: settling, remove: [] })
  return {
    card,
    encoding: decoding.encoding,
    ordered: decoding.columns === 'ordered',
    here,
    there: read?.ok === true ? read.value.page.articles : here,
  }
}

function targetIn(articles: readonly AnnotatedArticle[], correction: FieldCorrection): AnnotatedArticle | null {
  const found = findTarget(correction, articles.map(targetOf))
  return articles.find(({ id }) => id === found?.id) ?? null
}

function ofField(library: Library, correction: FieldCorrection, sides: Sides): Effect {
  const { field, value } = correction
  const [here, there] = [targetIn(sides.here, correction), targetIn(sides.there, correction)]
  const before = here === null ? '' : valueWords(here, field)
  const made = there === null ? null : applyField(there, field, value, library.reader)
  const headline = (here ?? there)?.headline ?? null
  if (made === null) return { headline, before, after: null, status: 'unfit' }
  const after = valueWords(made, field)
  return { headline, before, after, status: here !== null && before === after ? 'same' : 'new' }
}

function ofSeam(correction: SeamCorrection, { there }: Sides): Effect {
  const article = there.find(({ span }) => spanContains(span, correction.span))
  const fits = article !== undefined && applySeam(article, correction) !== null
  return { ...NOTHING, headline: article?.headline ?? null, status: fits ? 'new' : 'unfit' }
}

function ofBoundary({ added, removed }: BoundaryCorrection, { here }: Sides): Effect {
  const starts = new Set(here.map(({ span }) => span.start))
  const place = added[0] ?? removed[0] ?? 0
  const headline = here.filter(({ span }) => span.start <= place).pop()?.headline ?? null
  const isSo = added.every((at) => starts.has(at)) && removed.every((at) => !starts.has(at))
  return { ...NOTHING, headline, status: isSo ? 'same' : 'new' }
}

/** What a patch sets, as it stands on the card, `homePlace` apart, which no card tells. */
function ofCard({ patch }: CardCorrection, card: PageCard): Effect {
  const here: Readonly<Record<string, string | null>> = {
    paper: card.paper?.value ?? null,
    issueDate: card.issueDate.edtf,
    pageNumber: card.pageNumber?.value ?? null,
    section: card.section?.value ?? null,
  }
  const set = Object.entries(patch)
  const words = (values: readonly (string | null | undefined)[]): string => values.map((value) => value ?? '—').join('、')
  const [before, after] = [words(set.map(([key]) => here[key])), words(set.map(([, value]) => value))]
  return { headline: null, before, after, status: before === after ? 'same' : 'new' }
}

function effectOf(library: Library, correction: Correction, sides: Sides): Effect {
  switch (correction.kind) {
    case 'field':
      return ofField(library, correction, sides)
    case 'seam':
      return ofSeam(correction, sides)
    case 'boundary':
      return ofBoundary(correction, sides)
    case 'card':
      return ofCard(correction, sides.card)
    case 'encoding':
      return {
        headline: null,
        before: sides.encoding,
        after: correction.encoding,
        status: sides.encoding === correction.encoding && !(sides.ordered && correction.straight === true) ? 'same' : 'new',
      }
  }
}

function statusOf(correction: Correction, isFresh: boolean, merge: Merge, effect: Effect | null): PatchLine['status'] {
  if (!isFresh) return 'known'
  if (effect === null) return 'waiting'
  return merge.conflicts.has(correction.id) ? 'conflict' : effect.status
}

/** Every correction that comes in, with what it would change here; in the order given. */
export async function patchLines(library: Library, incoming: readonly Correction[], merge: Merge): Promise<readonly PatchLine[]> {
  const fresh = new Set(merge.fresh)
  const effects = new Map<Correction, Effect>()
  for (const [source, own] of groupBy(incoming, (one) => one.source)) {
    const sides = await sidesOf(
      library,
      source,
      own.filter((one) => fresh.has(one)),
    )
    if (sides !== null) for (const one of own) effects.set(one, effectOf(library, one, sides))
    await library.environment.pause()
  }
  return incoming.map((correction) => {
    const effect = effects.get(correction) ?? null
    const path = library.known.get(correction.source)?.source.path ?? null
    const { headline, before, after } = effect ?? NOTHING
    return { correction, status: statusOf(correction, fresh.has(correction), merge, effect), headline, path, before, after }
  })
}
