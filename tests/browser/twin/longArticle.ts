const SUBJECTS = ['规模以上工业增加值', '固定资产投资', '社会消费品零售总额', '一般公共预算收入', '外贸进出口总额', '居民人均可支配收入', '粮食总产量', '新增城镇就业'] as const;
const PLACES = ['东岭街道', '西河镇', '南屏街道', '北港镇', '云溪乡', '石桥街道', '青禾镇', '白塔街道', '长泉片区', '高新技术产业开发区示范园'] as const;
/** Figures that one sentence tells: an amount, a growth and a share or a rank. */
const SENTENCE = 3;
const PARAGRAPH = 4;

/** An article of about so many figures, the same on every run; with 0 it has prose only. */
export const longArticle = (figures: number): string => {
  if (figures === 0) return '# 示例区机关作风建设情况通报\n\n## 一、总体情况\n\n各单位认真落实工作要求，群众满意度稳步提高。\n\n## 二、下一步工作\n\n继续抓好学习教育，改进服务，及时回应群众关切。\n';
  const lines = ['# 示例区2025年统计资料汇编', ''];
  for (let at = 0, section = 1; at < figures; section += 1) {
    lines.push(`## ${String(section)}. ${PLACES[(section - 1) % PLACES.length] ?? ''}第${String(section)}篇`, '');
    for (let p = 0; p < 5 && at < figures; p += 1) {
      const sentences = Array.from({ length: PARAGRAPH }, (_, s) => {
        const n = at / SENTENCE + s;
        const subject = `${PLACES[n % PLACES.length] ?? ''}${SUBJECTS[(n * 3 + p) % SUBJECTS.length] ?? ''}`;
        const amount = ((n * 37) % 900) + 10;
        return `2025年，${subject}${String(amount)}.${String(n % 9)}亿元，同比增长${String((n % 12) + 1)}.${String((n * 7) % 10)}%，占全区的比重为${String((n % 40) + 3)}%。`;
      });
      lines.push(sentences.join(''), '');
      at += PARAGRAPH * SENTENCE;
    }
  }
  return lines.join('\n');
};
