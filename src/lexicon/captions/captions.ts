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

/** What a picture shows where it stands by itself in the middle of a report: 签约仪式现场. Source and licence: as above. */
export const SCENES_SHOWN: readonly string[] =
  '活动 会议 比赛 演出 培训 宣讲 演练 仪式 施工 检查 慰问 座谈 救援 采摘 授课 义诊 招聘 展览 论坛 表彰 捐赠 直播'.split(' ')

/** What kind of picture it is, at the end of such words: 航拍全景. Source and licence: as above. */
export const KINDS_OF_PICTURES: readonly string[] =
  '合影 航拍 俯瞰 鸟瞰 全景 外景 夜景 剧照 近照 旧照 工作照 生活照 效果图 示意图 资料图 资料图片'.split(' ')

/** How the column is called in which pictures are the news (图片新闻). Source and licence: as above. */
export const PICTURE_COLUMNS: readonly string[] = '图片新闻 图片报道 影像 光影 镜头 看图说话 一图一景'.split(' ')

/** How a picture was made, in brackets behind who made it: （传真照片）, （剪纸）. Source and licence: as above. */
export const WAYS_OF_PICTURING: readonly string[] = '照片 图片 传真 漫画 剪纸 木刻 速写'.split(' ')

/** What an agency's name has behind it under a picture: 新华社发, 视觉中国供图. Source and licence: as above. */
export const AGENCY_CREDITS: readonly string[] = '发 供图 供稿 图片 照片 资料图片 资料照片 传真照片'.split(' ')

/** What a report says it has with it: （附照片二张）. Source and licence: as above. */
export const ATTACHMENTS: readonly string[] = '图 图片 照片 相片 插图 地图 表'.split(' ')
