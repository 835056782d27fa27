import { DUPLICATE_SETTING, choicesFrom } from '../duplicates/choices'
import { CARD_RULES_SETTING } from '../cardRules/cardRules'
import { rulesFrom } from '../cardRules/rulesFrom'
import { LEARNING_SETTING, learningFrom, teach } from '../learning/learning'
import type { Library } from './library'

/** Brings what is kept in memory of settings and saved searches in line with the store. */
export async function loadChoices(library: Library): Promise<void> {
  const { searches, choices, learning, rules } = await library.store.read(['savedSearches', 'settings'], async (tables) => ({
    searches: await tables.savedSearches.list(),
    choices: await tables.settings.get(DUPLICATE_SETTING),
    learning: await tables.settings.get(LEARNING_SETTING),
    rules: await tables.settings.get(CARD_RULES_SETTING),
  }))
  library.savedSearches.clear()
  for (const search of searches) library.savedSearches.set(search.name, search)
  library.duplicates.choices = choicesFrom(choices)
  library.cardRules = rulesFrom(rules)
  teach(library.reader, learningFrom(learning))
}
