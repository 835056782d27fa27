import type { ReasonTable } from '../../domain/reasons'

/** Why a place is a place and an article is filed where it is. */
export const placeReasons: ReasonTable = {
  'place/named': { zh: '文中写明“{text}”', en: 'The text says “{text}”' },
}
