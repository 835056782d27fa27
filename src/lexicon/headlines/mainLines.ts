/**
 * Words that tell a main headline from what stands above and below it (主题引题之别).
 *
 * Source: written for this project from general knowledge of Chinese papers. Licence: that of the project.
 */

/** What people came to have, or what became of goods: 三百户搬进新居 (结果动词). */
export const OUTCOMES: readonly string[] =
  '领到 拿到 分到 住上 住进 用上 喝上 吃上 坐上 开上 骑上 穿上 搬进 卖上 卖到 卖出 告别 省下 甩掉 摘掉 戴上 富了 有了 圆了 捡回 讨回 追回'.split(
    ' ',
  )

/** What befalls a place or a body: 江城遭受冰雹袭击 (灾事). */
export const MISFORTUNES: readonly string[] =
  '遭受 遭遇 遭袭 袭击 停产 停水 停电 起火 失火 被盗 身亡 受伤 坠 撞 侧翻 暴雨 冰雹 地震 火灾 爆炸 坍塌 塌方 决口'.split(' ')
