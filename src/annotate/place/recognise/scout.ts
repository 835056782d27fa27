import { Scout } from '../../../matching/scout'

/** Of everything that is looked for in the whole text of an article when its places are recognised. */
export const SCOUT: Scout = new Scout()
