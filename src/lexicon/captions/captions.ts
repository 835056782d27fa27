/**
 * Words that captions begin with (图片说明).
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const CAPTION_OPENINGS: readonly string[] = [
  '图为',
  '图①',
  '图②',
  '图③',
  '图④',
  '图1',
  '图2',
  '图3',
  '图一',
  '图二',
  '图三',
  '上图',
  '下图',
  '左图',
  '右图',
  '题图',
  '主图',
  '小图',
  '大图',
  '组图',
  '图片说明',
  '图片】',
  '图片〕',
  '图片）',
  '图说',
  '资料图',
  '资料图片',
  '左上图',
  '左下图',
  '右上图',
  '右下图',
  '上左图',
  '上右图',
  '下左图',
  '下右图',
  '▲',
  '▼',
]

/** Who sells or sends pictures to papers: 视觉中国供图 (图片社). Source and licence: as above. */
export const PICTURE_AGENCIES: readonly string[] = [
  '人民图片',
  '视觉中国',
  '东方IC',
  '全景网',
  'CFP',
  'CNSphoto',
  'Getty',
  '法新',
  '美联',
  '路透',
]
