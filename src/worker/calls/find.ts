import type { Handler } from '../call'

export const search: Handler<'search'> = async ({ index }, { query, offset, limit }) => index.search(query, offset, limit)

export const cards: Handler<'cards'> = async ({ index }, { query, offset, limit }) => index.cards(query, offset, limit)

export const facetValues: Handler<'facetValues'> = async ({ index }, { query, facet, text, limit }) =>
  index.facetValues(query, facet, text, limit)

export const suggest: Handler<'suggest'> = async ({ index }, { text, limit }) => index.suggest(text, limit)
