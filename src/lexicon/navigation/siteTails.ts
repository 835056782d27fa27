/**
 * What websites set over their further news below an article (相关推荐).
 *
 * Source: written for this project from general knowledge of news websites. Licence: that of the project.
 */
export const RELATED_HEADINGS: readonly string[] = [
  '新闻推荐',
  '相关新闻',
  '相关阅读',
  '相关推荐',
  '相关文章',
  '相关稿件',
  '相关报道',
  '推荐阅读',
  '推荐新闻',
  '延伸阅读',
  '特别推荐',
  '编辑推荐',
  '精彩推荐',
  '热门推荐',
  '为您推荐',
  '为你推荐',
  '猜你喜欢',
  '热门评论',
  '网友评论',
  '最新评论',
  '全部评论',
  '热门新闻',
  '热门文章',
  '热点新闻',
  '最新新闻',
  '最新文章',
  '更多新闻',
  '更多阅读',
  '往期精选',
  '往期推荐',
  '往期精彩',
]

/** Headings over a list of a website's links: with nothing of the kind below them they say nothing. Source and licence: as above. */
export const LINK_LIST_HEADINGS: readonly string[] = [
  '相关链接',
  '相关新闻',
  '相关阅读',
  '相关报道',
  '相关稿件',
  '相关文章',
  '推荐',
  '推荐阅读',
  '推荐新闻',
  '往期推荐',
  '往期精选',
  '往期精彩',
  '往期回顾',
  '新闻推荐',
  '猜你喜欢',
  '精彩推荐',
  '延伸阅读',
  '更多',
  '更多新闻',
  '更多阅读',
  '热点',
  '热点新闻',
  '热点推荐',
  '热门',
  '热门新闻',
  '热门文章',
  '本版新闻',
  '本版文章',
  '本版稿件',
  '本版其他新闻',
  '本版其他文章',
  '本版其他稿件',
  '本版其它新闻',
  '本版其它文章',
  '本版其它稿件',
]

/** What an e-paper calls its list of a page's headlines. Source and licence: as above. */
export const TITLE_LIST_HEADINGS: readonly string[] = [
  '标题导航',
  '版面导航',
  '本版导航',
  '文章导航',
  '版面目录',
  '本版标题',
  '本版新闻',
  '新闻导航',
]

/** Phrases in which collections of local news praise themselves; two of them make a line the website's. Source and licence: as above. */
export const SITE_SLOGANS: readonly string[] = [
  '看家乡事',
  '品故乡情',
  '讲述家乡的故事',
  '讲述老家的故事',
  '家的声音',
  '天涯咫尺',
  '有观点、有态度',
  '接地气的实时新闻',
  '正能量',
  '新鲜有料',
  '尽是天涯',
  '难以品尽是故乡',
  '期待在此相遇',
  '故乡的一草一木',
  '离家再远',
  '关注家乡',
  '听见乡音',
  '家乡的变化',
  '弘扬社会正气',
  '传播幸福和美好',
  '因为热爱所以付出',
  '光阴流水',
  '这个家。',
  '根在故乡',
  '家乡的味道',
  '走遍天涯',
  '关心家乡的人',
  '了解家乡',
  '家乡新鲜事',
]

/** What only the foot of a website says. Source and licence: as above. */
export const SITE_FEET: readonly string[] = [
  '只代表网友观点',
  '与本站立场无关',
  '与本网立场无关',
  '仅提供信息存储空间',
  '内容如有不妥',
  '意见反馈留言板',
  '欢迎批评指正',
  '本站管理员',
  '网站管理员',
  '本网独家版权',
  '独家版权所有',
  '版权作品',
  '新用户注意',
  '发表评论必须注册',
  '仅代表作者本人观点',
  '仅代表个人观点',
  '不代表本站',
  '不代表本网',
  '不代表本平台',
  '请与本站联系',
  '请联系本站',
  '请与我们联系删除',
  '请联系我们删除',
  '侵权请联系',
  '如有侵权',
  '若有侵权',
  '若有侵害',
  '如涉及版权',
  '如涉版权',
  '违法和不良信息举报',
  '不良信息举报电话',
]

/** What only a website says below or beside its articles: its form for comments, its buttons, its short messages, its browsers (网页尾部用语). Source and licence: as above. */
export const SITE_FURNITURE: readonly string[] = [
  '抢沙发',
  '还没有评论',
  '暂无评论',
  '暂时没有评论',
  '0条评论',
  '人参与',
  '人评论',
  '条评论',
  '发表您的评论',
  '发表我的评论',
  '我来说两句',
  '更多评论',
  '查看评论',
  '查看全部评论',
  '网友评论仅',
  '文明上网理性发言',
  '请登录后评论',
  '论坛参加讨论',
  '参与讨论',
  '打开当前页',
  '用手机打开',
  '手机浏览本',
  '手机看新闻',
  '扫一扫在手机',
  '扫描左侧二维码',
  '扫描右侧二维码',
  '扫描下方二维码',
  '下载客户端',
  '浏览器版本',
  '内核浏览器',
  '不支持Flash',
  'Flash Player',
  'Adobe Reader',
  '收藏此页',
  '收藏本页',
  '下载点点通',
  '多种方式看新闻',
  '短信和E-Mail',
  '短信头条',
  '短信订阅',
  '订实用短信',
  '订短信',
  '发送短信',
  '发给好友',
  '发送给好友',
  '发送给朋友',
  '推荐给好友',
  '推荐给朋友',
  '告诉好友',
  '复制网址',
  '【关闭',
  '【打印',
  '[打印',
  '[关闭',
  '字号大中小',
  '大中小】',
  '其他信息推介',
  '看完这篇文章',
  '此篇文章时的感受',
  '读完这篇文章',
  '新闻表情',
  '投票结果',
  'Produced By',
  'Powered by',
  'Powered By',
  '大汉版通',
]

/** What one does with one's telephone, before what for: 扫一扫 手机看报 (扫码用语). Source and licence: as above. */
export const SCANNING: readonly string[] = '扫码 扫描 扫一扫 微信扫一扫'.split(' ')

/** What for. Source and licence: as above. */
export const SCANNED_FOR: readonly string[] = '二维码 视频 直播 全文 原文 关注 公众号 看报 下载 报名 更多 详情 音频 收听 观看 加入'.split(
  ' ',
)

/** Where more of it is to be found: 更多内容见“看某地”客户端. Source and licence: as above. */
export const FOUND_IN: readonly string[] = '客户端 APP App 公众号 视频号 抖音号 微信 微博 网站 网 二维码 云平台'.split(' ')

/** How one gets there. Source and licence: as above. */
export const WAYS_TO_FIND: readonly string[] = '见 看 登录 下载 浏览 参见 移步 锁定 尽在'.split(' ')

/** What readers leave, or how often, with a number behind it: 赞 12, 阅读 3126 (互动计数). Source and licence: as above. */
export const READERS_COUNTED: readonly string[] = '赞 在看 点赞 阅读 喜欢 收藏 转发 评论'.split(' ')

/** The same of a website's own counters, alone or with what else one may click. Source and licence: as above. */
export const SITE_COUNTERS: readonly string[] = '评论 跟帖 留言 回复 点赞 收藏 转发 分享 阅读 浏览 在看 赞'.split(' ')

/** What stands behind such a counter on the same line. Source and licence: as above. */
export const BEHIND_COUNTERS: readonly string[] = '不感兴趣 投诉 举报 收藏 点赞 评论 分享 转发 在看'.split(' ')

/** What a website ranks: 24小时热闻排行. Source and licence: as above. */
export const RANKED_THINGS: readonly string[] = '新闻 热点 点击 阅读 热闻 热文 评论 资讯'.split(' ')

/** Names of a website's boxes, which are set wide: 热 点 专 题. Source and licence: as above. */
export const WIDE_BOXES: readonly string[] = '热点专题 新闻查询 分类信息 专题报道 图片新闻 热点新闻 相关新闻 友情链接 精彩推荐'.split(' ')

/** Who puts an article into a website, with the name of a user behind: 文章录入：admin. Source and licence: as above. */
export const SITE_USERS: readonly string[] = '录入 录入者 发布 发布人 发布者 信息员 上传 上传者 管理员'.split(' ')

/** What a website calls its page of the news of each place, in a row of them: 望江新闻 长岭新闻 (地方频道). Source and licence: as above. */
export const PLACES_CHANNELS: readonly string[] = '新闻 资讯 频道 在线 论坛'.split(' ')
