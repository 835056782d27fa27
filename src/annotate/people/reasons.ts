import type { ReasonTable } from '../../domain/reasons'

export const peopleReasons: ReasonTable = {}
