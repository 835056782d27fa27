import type { Refiner } from './refiner'

/** Drops the author of a source line whom the report itself names as well: 作者：张三 over 本报讯（记者 张三）. */
export const sameNames: Refiner = (draft) => {
  const named = new Set(draft.byline.filter(({ role }) => role !== '作者').map(({ name }) => name))
  draft.byline = draft.byline.filter(({ role, name }) => role !== '作者' || !named.has(name))
}
