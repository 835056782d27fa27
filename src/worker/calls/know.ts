import type { Handler } from '../call'

export const places: Handler<'places'> = async ({ reader }, { text, near, limit }) => reader.findPlaces(text, near, limit)

export const topics: Handler<'topics'> = async ({ reader }) => reader.topics
