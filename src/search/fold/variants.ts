export { simplifiedUnit, simplify } from '../../lexicon/characters/variants'
