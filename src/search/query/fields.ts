import type { FieldName } from './ast'

/** Names of fields as they may be typed, in lower case. */
const FIELD_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['标题', '题', '標題', 'title', 'headline'],
  body: ['正文', '内容', 'body', 'text'],
  person: ['人物', '人名', '人', 'person', 'people'],
  byline: ['署名', '记者', '作者', '通讯员', 'byline', 'author'],
  district: ['地区', '地名', '地点', '地區', 'district', 'place'],
  topic: ['主题', '分类', '主題', 'topic'],
  paper: ['报纸', '报名', '報紙', 'paper'],
  file: ['文件', '文件名', 'file', 'source'],
  state: ['状态', '標記', '标记', 'state'],
  date: ['日期', '时间', 'date'],
  saved: ['检索', '檢索', 'saved', 'search'],
}

function isField(name: string): name is FieldName {
  return Object.prototype.hasOwnProperty.call(FIELD_NAMES, name)
}

const BY_NAME: ReadonlyMap<string, FieldName> = new Map(
  Object.keys(FIELD_NAMES)
    .filter(isField)
    .flatMap((field) => FIELD_NAMES[field].map((name) => [name, field] as const)),
)

/** The field that a typed name means, or `null`. */
export function fieldByName(name: string): FieldName | null {
  return BY_NAME.get(name.toLowerCase()) ?? null
}
