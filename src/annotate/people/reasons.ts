import type { ReasonTable } from '../../domain/reasons'

/** Why a name is taken for one. */
export const peopleReasons: ReasonTable = {
  'people/byline': { zh: '署名中有“{name}”', en: '“{name}” stands in the byline' },
  'people/titleBefore': { zh: '“{name}”前面是职务或身份“{cue}”', en: '“{name}” follows the title “{cue}”' },
  'people/list': { zh: '“{name}”在“{cue}”之后的名单里', en: '“{name}” is in the list of names after “{cue}”' },
  'people/titleBehind': { zh: '“{name}”后面是称呼“{cue}”', en: '“{name}” is called “{cue}”' },
  'people/speaks': { zh: '“{name}”后面是“{cue}”，说话的是人', en: '“{cue}” follows “{name}”: only people speak' },
  'people/age': { zh: '“{name}”旁边写着年龄或性别“{cue}”', en: 'An age or sex stands beside “{name}”: “{cue}”' },
  'people/bare': { zh: '“{name}”的姓和用字几乎只见于人名', en: 'Surname and characters of “{name}” are hardly ever anything but a name' },
  'people/family': { zh: '“{name}”后面提到亲友“{cue}”', en: 'Family or friends are named behind “{name}”: “{cue}”' },
  'people/elected': { zh: '“{name}”后面写明任职“{cue}”', en: '“{name}” takes an office: “{cue}”' },
  'people/counted': { zh: '“{name}”后面点明人数“{cue}”', en: '“{name}” is counted with others: “{cue}”' },
  'people/result': { zh: '“{name}”后面是比赛成绩“{cue}”', en: 'A result stands behind “{name}”: “{cue}”' },
  'people/statesman': { zh: '“{name}”是人所共知的政要', en: '“{name}” is a statesman known to all' },
  'people/elsewhere': { zh: '本版另一篇写明了“{name}”的职务', en: 'Another article of the page names the office of “{name}”' },
  'people/named': { zh: '“{name}”前面是“{cue}”', en: '“{cue}” stands before “{name}”' },
}
