import type { AnnotatedArticle } from '../../domain/page'
import type { Target } from './findTarget'

const FINGERPRINT_LENGTH = 24
const SPACE = /\s+/g

/** First 24 characters of the article without white space; finds it again after its boundaries or its decoding changed. */
export function fingerprintOf(article: Pick<AnnotatedArticle, 'parts'>): string {
  let found = ''
  for (const part of article.parts) {
    found += part.content.text.replace(SPACE, '')
    if (found.length >= FINGERPRINT_LENGTH) break
  }
  return found.slice(0, FINGERPRINT_LENGTH)
}

/** As much of the article as a correction needs to find it. */
export function targetOf(article: AnnotatedArticle): Target {
  return { id: article.id, start: article.span.start, fingerprint: fingerprintOf(article) }
}
