/** One of the IPTC Media Topics' top terms (上级分类). */
export interface UpperTopic {
  /** 8 digits. */
  readonly code: string
  readonly zh: string
  readonly en: string
}

/**
 * The 17 top terms of the IPTC Media Topics with their official Chinese labels, but for 08000000, whose official 人性 tells
 * readers nothing.
 */
export const upperTopics: readonly UpperTopic[] = [
  { code: '01000000', zh: '艺术、文化、娱乐和媒体', en: 'arts, culture, entertainment and media' },
  { code: '02000000', zh: '犯罪、法律和司法', en: 'crime, law and justice' },
  { code: '03000000', zh: '灾难、事故和突发事件', en: 'disaster, accident and emergency incident' },
  { code: '04000000', zh: '经济、商业和金融', en: 'economy, business and finance' },
  { code: '05000000', zh: '教育', en: 'education' },
  { code: '06000000', zh: '环境', en: 'environment' },
  { code: '07000000', zh: '卫生', en: 'health' },
  { code: '08000000', zh: '人物故事', en: 'human interest' },
  { code: '09000000', zh: '劳动', en: 'labour' },
  { code: '10000000', zh: '生活方式和休闲', en: 'lifestyle and leisure' },
  { code: '11000000', zh: '政治', en: 'politics and government' },
  { code: '12000000', zh: '宗教和信仰', en: 'religion' },
  { code: '13000000', zh: '科学技术', en: 'science and technology' },
  { code: '14000000', zh: '社会', en: 'society' },
  { code: '15000000', zh: '体育', en: 'sport' },
  { code: '16000000', zh: '冲突、战争与和平', en: 'conflict, war and peace' },
  { code: '17000000', zh: '天气', en: 'weather' },
]
