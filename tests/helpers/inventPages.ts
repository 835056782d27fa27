const PLACES = ['仁寿县', '长汀县', '凤城市', '柳城县', '敦化市', '武冈市', '江油市', '德清县', '兴化市', '襄城县'] as const
const THINGS = ['水渠', '路灯', '书屋', '戏台', '桥面', '菜场', '茶园', '鱼塘', '操场', '码头', '粮仓'] as const
const PEOPLE = ['温如许', '罗大有', '邱月白', '范知秋', '丘小满', '向明志', '纪春山'] as const
const TAILS = ['夜里也有人值守', '孩子们围着看了半天', '账目贴在墙上给人看', '雨后又补了一遍', '老人们送来了茶水', '图纸改了三回'] as const

function of<T>(list: readonly [T, ...T[]], at: number): T {
  return list[Math.abs(at) % list.length] ?? list[0]
}

/** A page of two short reports that no other number gives: `number` counts from 0. */
export function inventedPage(number: number): { readonly path: string; readonly text: string } {
  const day = 1 + (number % 27)
  const stories = [0, 1].map((story) => {
    const at = number * 7 + story * 3
    const [place, thing, who] = [of(PLACES, at), of(THINGS, at * 5 + number), of(PEOPLE, at + story)]
    const count = 100 + number * 13 + story
    return `${place}第${count}处${thing}修好了

本报讯（记者 ${who}）5月${day}日，${place}的第${count}处${thing}修好了，${of(TAILS, number + story)}。
负责这处${thing}的${who}说，一共用了${count + 7}天，${of(TAILS, number * 3 + story + 1)}，${of(TAILS, number * 5 + story + 2)}。
`
  })
  const text = `岚山县报　2022年5月${day}日　第${(number % 8) + 1}版\n\n${stories.join('\n')}`
  return { path: `岚山县报-2022-05-${String(day).padStart(2, '0')}-第${number}页.txt`, text }
}
