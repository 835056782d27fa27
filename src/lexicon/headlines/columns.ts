/**
 * What columns are called that stand over a headline or before it on its line (栏目名): 江边夜话, 今日视点.
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */
export const COLUMN_ENDINGS: readonly string[] = (
  '夜话 茶话 视点 视角 视线 视窗 手记 时评 短评 快评 锐评 微评 热评 随笔 随想 随感 杂谈 漫谈 杂感 论坛 论语 观察 瞭望 广角 走笔 札记 絮语 茶座 会客厅 直通车 风景线 进行时 面对面 ' +
  '回音壁 曝光台 大家谈 微讲堂 短波 来风 传真 点击 扫描 聚焦 透视 速递 速写 快照 掠影 剪影 视野 沙龙 讲坛 讲堂 信箱 来信 来函 往来 提示 提醒 链接 新风 新语 来论 访谈 问答 门诊 评论 照登 心声 心语 寄语 心得 随记'
).split(' ')

/** Names of columns that no ending gives away. Source and licence: as above. */
export const COLUMN_NAMES: readonly string[] = (
  '追梦人 身边人 奋斗者 平凡人 最美人物 凡人善举 好人好事 百姓故事 百姓话题 百姓生活 社会万象 社会新闻 法治时空 法制园地 以案说法 今日关注 今日话题 今日谈 热点追踪 新闻追踪 新闻背景 新闻链接 ' +
  '新春走基层 走基层 暖新闻 微新闻 图说新闻 一线见闻 一线传真 读者之声 群众呼声 民生在线 民生热线 政策解读 菜篮子 米袋子 钱袋子 健康人生 家有儿女 老年天地 青春风采 巾帼风采 军营内外 校园内外 ' +
  '大江南北 天南地北 乡土人物 乡村记忆 岁月留痕 往事如烟 史海钩沉 文史天地 城市表情 城事 民情日记 创业故事 致富经 致富之窗 科技之光 工厂内外 车间内外 田间地头 街谈巷议 闲话家常 ' +
  '时评 短评 微评 快评 锐评 简评 热评 漫评 社论 评论 杂谈 随笔 短论 杂感 来论 本报评论 本报评论员文章 评论员文章 法律信箱 读者来信 读者来论 来函照登 ' +
  '记者调查 记者观察 记者见闻 新闻调查 新闻观察 社会调查 今日聚焦 民生关注 热点关注 现场特写 百姓热线 市民热线 群众热线'
).split(' ')

/** What a paper says itself of something, mostly in few words (评论). Source and licence: as above. */
export const REVIEW_KINDS: readonly string[] = '时评 短评 微评 快评 锐评 简评 热评 漫评 小言论 社论 短论 杂谈 杂感 随感'.split(' ')

/**
 * What kind of piece a line over one headline says that it is (栏题、体裁): the paper's own word, a talk, a note. Letters and
 * leaders have sections of the page for themselves: 读者来信, 社论. Source and licence: as above.
 */
export const PIECE_KINDS: readonly string[] =
  '咨询 你问我答 有问必答 问与答 释疑 心里话 手记 札记 随笔 随记 心得 访谈 专访 问答 门诊 照登 来论 本报评论 本报评论员文章 评论员文章 以案说法 以案释法 法律信箱 心声'.split(
    ' ',
  )

/** What somebody is honoured as, between what for and the name (荣誉称号): 敬业奉献模范 某某某. Source and licence: as above. */
export const HONOURS: readonly string[] = '模范 楷模 标兵 先进个人 先进工作者 提名奖获得者'.split(' ')
