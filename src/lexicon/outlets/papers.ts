/**
 * What the names of newspapers end in (报名尾): dailies, weeklies and what cities have besides.
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const NEWSPAPERS: readonly string[] = ['日报', '晚报', '时报', '早报', '晨报', '午报', '快报', '商报', '都市报', '周报', '导报']

/** What the names of papers for some readers or one trade end in (专业报). Source and licence: as above. */
export const TRADE_PAPERS: readonly string[] = [
  '青年报',
  '少年报',
  '老年报',
  '农民报',
  '工人报',
  '法制报',
  '法治报',
  '教育报',
  '科技报',
  '经济报',
  '政协报',
  '汽车报',
  '广播电视报',
  '画报',
]

/** What the names of papers end in that only cities have (都市类报纸). Source and licence: as above. */
export const CITY_PAPERS: readonly string[] = ['晚报', '晚刊', '晨报', '早报', '商报', '都市报', '快报']

/** What stands behind a place in the name of a publisher, a station or a site (媒体机构), papers aside. Source and licence: as above. */
export const MEDIA_HOUSES: readonly string[] = [
  '周刊',
  '报社',
  '报业',
  '报讯',
  '新闻网',
  '新闻社',
  '新闻综合',
  '新闻广播',
  '电视台',
  '电视频道',
  '广播电台',
  '人民广播',
  '广电',
  '卫视',
  '融媒',
  '信息港',
  '政务网',
  '观察网',
  '出版社',
  '出版集团',
  '文艺出版',
  '人民出版',
  '美术出版',
  '教育出版',
  '科学技术出版',
]

/** Words that end as the names of papers do and are none (不是报名的词). Source and licence: as above. */
export const NO_PAPERS: readonly string[] = [
  '本报',
  '日报',
  '晚报',
  '时报',
  '早报',
  '海报',
  '简报',
  '通报',
  '公报',
  '情报',
  '电报',
  '黑板报',
  '新闻',
  '上报',
  '举报',
  '汇报',
  '申报',
  '预报',
  '快报',
  '喜报',
  '捷报',
  '今日新闻',
  '综合新闻',
  '要闻',
]

/** The same with words before them, up to four characters: 表扬通报, 本周天气预报. Source and licence: as above. */
export const NO_PAPER_ENDINGS: readonly string[] = ['天气预报', '通报', '公报', '举报', '简报', '新闻', '情报', '年报', '月报']

/** What stands behind 今日 in the title of a column (今日导读), and not of a county's paper (今日仙居). Source and licence: as above. */
export const COLUMNS_OF_TODAY: readonly string[] = [
  '导读',
  '看点',
  '目录',
  '要目',
  '要闻',
  '谈',
  '关注',
  '推荐',
  '头条',
  '热点',
  '版面',
  '提示',
  '天气',
  '新闻',
  '视点',
  '话题',
  '聚焦',
  '评论',
  '观察',
  '首页',
  '报道',
  '资讯',
  '说法',
  '快讯',
  '好书',
  '人物',
  '生活',
  '文化',
  '焦点',
  '本刊',
  '本报',
  '论坛',
  '阅读',
  '共',
  '出版',
  '社会',
  '财经',
  '体育',
  '国际',
  '国内',
  '综合',
  '时评',
  '副刊',
  '气象',
  '点击',
  '摘要',
  '信息',
]
