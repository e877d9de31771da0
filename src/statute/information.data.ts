// Made from data/statutes/ by `npm run data`; edit the files there, not this one.
import type { Statute } from './types.ts';

export const INFORMATION: Statute = {
  "statute": "open-government-information",
  "title": "中华人民共和国政府信息公开条例",
  "versions": [
    {
      "version": "2007",
      "order": "国务院令第492号",
      "from": "2008-05-01",
      "to": "2019-05-14",
      "periods": [
        {
          "period": "proactive-disclosure",
          "article": "第十八条",
          "trigger": "政府信息形成或者变更之日",
          "term": {
            "kind": "workdays",
            "count": 20
          },
          "words": "自该政府信息形成或者变更之日起20个工作日内予以公开"
        }
      ]
    },
    {
      "version": "2019",
      "order": "国务院令第711号",
      "from": "2019-05-15",
      "to": null,
      "periods": [
        {
          "period": "proactive-disclosure",
          "article": "第二十六条",
          "trigger": "政府信息形成或者变更之日",
          "term": {
            "kind": "workdays",
            "count": 20
          },
          "words": "自该政府信息形成或者变更之日起20个工作日内及时公开"
        }
      ]
    }
  ]
};
