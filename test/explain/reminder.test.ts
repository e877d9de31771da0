import { explain } from 'qixian/explain';
import { byDay, type When } from 'qixian/when';
import { describe, expect, test } from 'vitest';
import { oneTask } from '../directive/one-task.ts';
import { owed, stand } from '../schedule/owed.ts';

/* The letter 催办函 and its line for rows other than those of the Guangzhou plan; each text written by hand. */

const asked = (
  when: When,
  purpose: 'notice' | 'memo',
  lang: 'zh' | 'en' = 'zh',
  articles?: readonly string[],
): string =>
  explain(stand(owed(when), { asOf: '2020-11-10' }), {
    lang,
    purpose,
    directive: oneTask({ when }, articles === undefined ? {} : { articles }),
  });

describe('a task that no article of the body speaks of', () => {
  const row = byDay('2020-10-31');
  test('has no bracket for the place', () => {
    const letter = asked(row, 'notice', 'zh', []);
    expect(letter).toContain('你区应于2020年10月31日前在区政府门户网站以文件汇编形式公开标准目录。');
    expect(letter).not.toContain('方案第');
    expect(asked(row, 'notice', 'en', [])).toContain('asks of you by 31 October 2020: 公开标准目录.');
  });
  test('where one does, it is named', () => {
    expect(asked(row, 'notice')).toContain('公开标准目录（方案第（一）项）。');
    expect(asked(row, 'notice', 'en')).toContain('公开标准目录 (article （一）).');
  });
});
