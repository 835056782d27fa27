import type { PersonMention } from '../../domain/person'
import type { Reading } from '../reading'

export function peopleOf(reading: Reading): readonly PersonMention[] {
  void reading
  return []
}
