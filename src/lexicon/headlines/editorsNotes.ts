/**
 * What papers call the words of their own that stand between a headline and its report (编者按、提要).
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const NOTES_BEFORE: readonly string[] = [
  '编者按',
  '编者按语',
  '本报编者按',
  '编者的话',
  '编辑的话',
  '编辑按',
  '按语',
  '开栏的话',
  '开栏语',
  '栏目开篇',
  '核心提示',
  '内容提要',
  '阅读提示',
  '新闻提示',
  '导语',
  '引子',
]

/** What they call those that stand by themselves, below a report or over the next (编后). Source and licence: as above. */
export const NOTES_ALONE: readonly string[] = [
  '编者的话',
  '编辑的话',
  '编者按',
  '编者附言',
  '编者附记',
  '编后',
  '编后话',
  '编后语',
  '编后记',
  '编余',
]
