import type { ReasonTable } from '../../domain/reasons'

/** Why an article has a topic. */
export const topicReasons: ReasonTable = {
  'topic/words': { zh: '文中的词支持这一主题：{words}', en: 'Words of the text speak for this topic: {words}' },
  'topic/characters': {
    zh: '文中的词支持这一主题：{words}；标题和开头的用字（负数是反对）：{characters}',
    en: 'Words of the text speak for this topic: {words}; characters of headline and beginning (below 0: against it): {characters}',
  },
  'topic/learned': {
    zh: '文中的词支持这一主题：{words}；按您的订正加上：{learned}（来自：{articles}）',
    en: 'Words of the text speak for this topic: {words}; added from your corrections: {learned} (from: {articles})',
  },
}
