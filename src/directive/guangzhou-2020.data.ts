// Made from data/ by `npm run data`; edit the files there, not this one.
import { guangzhou } from './guangzhou.data.ts';
import type { Directive } from './types.ts';

/** 穗府办函〔2020〕53号: the plan of Guangzhou for open government at the grass roots, whole. */
export const guangzhou2020: Directive = {
  ...{
 "id": "gz-2020-53",
 "number": "穗府办函〔2020〕53号",
 "title": "广州市人民政府办公厅关于印发广州市全面推进基层政务公开标准化规范化工作实施方案的通知",
 "issuer": "广州市人民政府办公厅",
 "issuedOn": "2020-07-21",
 "supervisor": "disclosure-office",
 "articles": [
  {
   "number": "（一）",
   "title": "编制试点领域政务公开事项标准目录"
  },
  {
   "number": "（二）",
   "title": "按编制的政务公开事项标准目录加载信息规范公开"
  },
  {
   "number": "（三）",
   "title": "落实市相关部门督导责任"
  },
  {
   "number": "（四）",
   "title": "建立政府信息按目录常态化更新机制"
  },
  {
   "number": "（五）",
   "title": "按国家新增标准指引编制其他领域目录并按目录公开信息"
  },
  {
   "number": "（六）",
   "title": "同步完善市级部门信息公开"
  },
  {
   "number": "（七）",
   "title": "规范政务公开工作流程"
  },
  {
   "number": "（八）",
   "title": "加强政府信息规范管理"
  },
  {
   "number": "（九）",
   "title": "完善行政决策公众参与机制"
  },
  {
   "number": "（十）",
   "title": "健全政策解读工作机制"
  },
  {
   "number": "（十一）",
   "title": "加强舆情回应"
  },
  {
   "number": "（十二）",
   "title": "推进基层政务公开平台规范化"
  },
  {
   "number": "（十三）",
   "title": "推进政府信息依申请公开工作规范化"
  },
  {
   "number": "（十四）",
   "title": "政务服务场所设立政务公开专区"
  },
  {
   "number": "（十五）",
   "title": "推进办事服务公开标准化"
  },
  {
   "number": "（十六）",
   "title": "完善政务服务信息推送制度"
  },
  {
   "number": "（十七）",
   "title": "编制“办事一本通”"
  },
  {
   "number": "（十八）",
   "title": "推动公共服务信息公开"
  },
  {
   "number": "（十九）",
   "title": "推动村（居）务公开"
  },
  {
   "number": "（二十）",
   "title": "加强组织领导"
  },
  {
   "number": "（二十一）",
   "title": "加大教育培训力度"
  },
  {
   "number": "（二十二）",
   "title": "加强考核评价"
  }
 ],
 "groups": [
  {
   "id": "pilot-departments",
   "name": "市规划和自然资源局等26个试点领域相关部门",
   "members": [
    "planning-resources",
    "housing",
    "development-reform",
    "government-data",
    "finance",
    "emergency",
    "ecology",
    "culture-tourism",
    "justice",
    "agriculture",
    "market",
    "urban-management",
    "human-resources",
    "civil-affairs",
    "public-security",
    "education",
    "health",
    "taxation"
   ],
   "open": true,
   "statedCount": 26,
   "words": "市规划和自然资源局、住房城乡建设局、发展改革委、政务服务数据管理局、财政局、应急管理局、生态环境局、文化广电旅游局、司法局、农业农村局、市场监管局、城市管理综合执法局、人力资源社会保障局、民政局、公安局、教育局、卫生健康委、税务局等26个试点领域相关部门",
   "article": "（三）"
  },
  {
   "id": "policy-push-departments",
   "name": "市发展改革委等相关部门",
   "members": [
    "development-reform",
    "industry",
    "commerce",
    "market",
    "science",
    "civil-affairs",
    "human-resources",
    "local-finance",
    "taxation"
   ],
   "open": true,
   "words": "市发展改革委、工业和信息化局、商务局、市场监管局、科技局、民政局、人力资源社会保障局、地方金融监管局，广州市税务局等部门",
   "article": "（十六）"
  },
  {
   "id": "public-service-regulators",
   "name": "市教育局等公共企事业单位主管部门",
   "members": [
    "education",
    "health",
    "ecology",
    "transport",
    "water",
    "industry",
    "urban-management"
   ],
   "open": true,
   "words": "市教育局、卫生健康委、生态环境局、交通运输局、水务局、工业和信息化局、城市管理综合执法局等主管部门",
   "article": "（十八）"
  },
  {
   "id": "municipal-departments",
   "name": "市政府各部门",
   "members": [],
   "open": false,
   "covers": "municipal-department",
   "words": "市政府各部门"
  }
 ],
 "tasks": [
  {
   "id": "1",
   "row": 1,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "组织编制政务公开事项标准目录",
   "timeText": "10月31日前（海珠区9月30日前），在区政府门户网站以文件汇编形式公开",
   "milestones": [
    {
     "key": "1",
     "name": "公开标准目录",
     "when": {
      "kind": "by",
      "day": "2020-10-31"
     },
     "words": "10月31日前",
     "delivery": [
      {
       "kind": "publish",
       "where": "区政府门户网站",
       "form": "文件汇编"
      }
     ],
     "exceptions": [
      {
       "unit": "haizhu",
       "when": {
        "kind": "by",
        "day": "2020-09-30"
       },
       "words": "海珠区9月30日前"
      }
     ]
    }
   ],
   "articles": [
    "（一）"
   ],
   "body": [
    {
     "article": "（一）",
     "words": "各区的目录（含区本级、镇政府和街道办事处），经区政府审核同意后，于10月31日前在区政府门户网站以文件汇编形式公开",
     "when": {
      "kind": "by",
      "day": "2020-10-31"
     }
    },
    {
     "article": "（一）",
     "words": "海珠区作为全国试点单位，按省的要求在9月30日前公布"
    }
   ]
  },
  {
   "id": "2",
   "row": 2,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "组织按目录加载信息",
   "timeText": "12月31日前，在区政府门户网站以栏目形式公开",
   "milestones": [
    {
     "key": "1",
     "name": "按目录加载信息并公开",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     },
     "words": "12月31日前",
     "delivery": [
      {
       "kind": "publish",
       "where": "区政府门户网站",
       "form": "栏目"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（二）"
   ],
   "body": [
    {
     "article": "（二）",
     "words": "12月31日前，各目录编制单位要把目录所指向的、2020年已经产生或现行有效的各项政府信息加载完毕，通过区政府门户网站新设“基层政务公开标准化规范化”栏目公开",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     }
    }
   ]
  },
  {
   "id": "3",
   "row": 3,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "对信息加载情况进行网上巡查考核",
   "timeText": "2021年1月31日前",
   "milestones": [
    {
     "key": "1",
     "name": "网上巡查考核",
     "when": {
      "kind": "by",
      "day": "2021-01-31"
     },
     "words": "2021年1月31日前",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（二）"
   ],
   "body": [
    {
     "article": "（二）",
     "words": "各区政务公开办要在2021年1月31日前，对本区各单位政务公开事项标准目录加载信息并公开的情况进行网上巡查考核",
     "when": {
      "kind": "by",
      "day": "2021-01-31"
     }
    }
   ]
  },
  {
   "id": "4",
   "row": 4,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "巡查2021年上半年信息更新情况",
   "timeText": "2021年7月底前",
   "milestones": [
    {
     "key": "1",
     "name": "上半年信息更新巡查",
     "when": {
      "kind": "by",
      "day": "2021-07-31"
     },
     "words": "2021年7月底前",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（四）"
   ],
   "body": [
    {
     "article": "（四）",
     "words": "各区政府要在2021年7月底前，集中巡查一次区部门、镇政府和街道办事处2021年上半年加载、更新信息的情况",
     "when": {
      "kind": "by",
      "day": "2021-07-31"
     }
    }
   ]
  },
  {
   "id": "5",
   "row": 5,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "建立完善政务公开制度（规范工作流程）",
   "timeText": "9月30日前，报市政务公开办",
   "milestones": [
    {
     "key": "1",
     "name": "政务公开制度报送",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     },
     "words": "9月30日前",
     "delivery": [
      {
       "kind": "report",
       "to": "disclosure-office"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（七）"
   ],
   "body": [
    {
     "article": "（七）",
     "words": "请各区于9月30日前将所制定的制度报市政务公开办",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     }
    }
   ]
  },
  {
   "id": "6",
   "row": 6,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "督促区各单位落实文件确定和标注公开属性",
   "timeText": "9月30日前",
   "milestones": [
    {
     "key": "1",
     "name": "公开属性确定和标注",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     },
     "words": "9月30日前",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（八）"
   ],
   "body": [
    {
     "article": "（八）",
     "words": "市政府各部门、各区政府要在9月30日前，督促所属各单位落实“拟定公文时提出公开属性，印发公文时标注公开方式”的要求",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     }
    }
   ]
  },
  {
   "id": "7",
   "row": 7,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "每年组织对本区文件公开属性进行评估调整并公开情况。",
   "timeText": "评估调整情况在区政府门户网站公开；每年1月5日前，将工作情况纳入自查报告，报送市政务公开办。",
   "milestones": [
    {
     "key": "1",
     "name": "公开属性评估调整情况公开和报送",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 5
      },
      "reportsOn": "previous"
     },
     "words": "每年1月5日前",
     "delivery": [
      {
       "kind": "publish",
       "where": "区政府门户网站"
      },
      {
       "kind": "annual-report",
       "report": "年度政务公开自查报告",
       "to": "disclosure-office"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（八）"
   ],
   "body": [
    {
     "article": "（八）",
     "words": "请市政府各部门、各区政府参照以上做法，建立健全所印发文件的公开属性评估调整及公开机制，工作情况纳入年度政务公开工作自查报告，于每年1月5日前报送市政务公开办",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 5
      },
      "reportsOn": "previous"
     }
    }
   ]
  },
  {
   "id": "8",
   "row": 8,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "制定公众参与行政决策的制度",
   "timeText": "2021年2月28日前印发，在区政府门户网站公开",
   "milestones": [
    {
     "key": "1",
     "name": "公众参与行政决策制度印发公开",
     "when": {
      "kind": "by",
      "day": "2021-02-28"
     },
     "words": "2021年2月28日前",
     "delivery": [
      {
       "kind": "issue"
      },
      {
       "kind": "publish",
       "where": "区政府门户网站"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（九）"
   ],
   "body": [
    {
     "article": "（九）",
     "words": "各区政府要在市制度的基础上，结合实际制定本区公众参与行政决策制度，于2021年2月28日前印发实施，通过区政府门户网站向社会主动公开",
     "when": {
      "kind": "by",
      "day": "2021-02-28"
     }
    }
   ]
  },
  {
   "id": "9",
   "row": 9,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "落实政策解读“三同步”要求，提高解读质量",
   "timeText": "长期，积极参评政策解读优秀案例",
   "milestones": [
    {
     "key": "1",
     "name": "政策解读“三同步”",
     "when": {
      "kind": "ongoing"
     },
     "words": "长期",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（十）"
   ],
   "body": [
    {
     "article": "（十）",
     "words": "继续开展政策解读，落实政策解读方案、解读材料与政策文件同步组织、同步审签、同步部署"
    }
   ],
   "softWords": "积极参评政策解读优秀案例"
  },
  {
   "id": "10",
   "row": 10,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "加强舆情处置回应",
   "timeText": "每年1月5日前纳入自查报告，向市政务公开办报送情况",
   "milestones": [
    {
     "key": "1",
     "name": "舆情回应情况报送",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 5
      },
      "reportsOn": "previous"
     },
     "words": "每年1月5日前",
     "delivery": [
      {
       "kind": "annual-report",
       "report": "年度政务公开自查报告",
       "to": "disclosure-office"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十一）"
   ],
   "body": [
    {
     "article": "（十一）",
     "words": "每年舆情回应工作情况，纳入年度政务公开自查报告，于次年1月5日前报送市政务公开办",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 5
      },
      "reportsOn": "previous"
     }
    }
   ]
  },
  {
   "id": "11",
   "row": 11,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "规范建设政府信息公开专栏，优化网站信息检索和下载服务功能，开设统一的互动交流入口和在线办事入口",
   "timeText": "12月31日前",
   "milestones": [
    {
     "key": "1",
     "name": "政务公开平台规范建设",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     },
     "words": "12月31日前",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（十二）"
   ],
   "body": [
    {
     "article": "（十二）",
     "words": "请各区政府在12月31日前部署落实以上要求",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     }
    }
   ]
  },
  {
   "id": "12",
   "row": 12,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "区政务服务大厅、便民服务中心、图书馆、档案馆设立政务公开专区",
   "timeText": "11月30日前，报市政务公开办",
   "milestones": [
    {
     "key": "1",
     "name": "政务公开专区设立情况报送",
     "when": {
      "kind": "by",
      "day": "2020-11-30"
     },
     "words": "11月30日前",
     "delivery": [
      {
       "kind": "report",
       "to": "disclosure-office"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十四）"
   ],
   "body": [
    {
     "article": "（十四）",
     "words": "各区政府要参照市的做法，部署区、镇（街）属政务服务大厅、便民服务中心、图书馆、档案馆设立政务公开专区，于11月30日前将情况（附现场图片）报送市政务公开办",
     "when": {
      "kind": "by",
      "day": "2020-11-30"
     }
    }
   ]
  },
  {
   "id": "13",
   "row": 13,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "编制区级办事一本通",
   "timeText": "12月31日前，在区政府门户网站公开",
   "milestones": [
    {
     "key": "1",
     "name": "区级办事一本通公开",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     },
     "words": "12月31日前",
     "delivery": [
      {
       "kind": "publish",
       "where": "区政府门户网站"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十七）"
   ],
   "body": [
    {
     "article": "（十七）",
     "words": "各区政府要参照市的做法，组织区各相关部门编制区级“办事一本通”，于2020年12月31日前向社会公开",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     }
    }
   ]
  },
  {
   "id": "14",
   "row": 14,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "制定印发本区基层政务公开与村（居）务公开协同发展的制度",
   "timeText": "9月30日前，印发并在区政府门户网站公开",
   "milestones": [
    {
     "key": "1",
     "name": "协同发展制度印发公开",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     },
     "words": "9月30日前",
     "delivery": [
      {
       "kind": "issue"
      },
      {
       "kind": "publish",
       "where": "区政府门户网站"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十九）"
   ],
   "body": [
    {
     "article": "（十九）",
     "words": "各区政府要制定印发基层政务公开与村（居）务公开协同发展的制度，确保相同事项的公开内容对应一致，并将制度于9月30日前通过区政府门户网站主动公开",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     }
    }
   ]
  },
  {
   "id": "15",
   "row": 15,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "组织村（居）务公开全覆盖现场指导",
   "timeText": "12月31日前，向市政务公开办报送工作情况",
   "milestones": [
    {
     "key": "1",
     "name": "现场指导工作情况报送",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     },
     "words": "12月31日前",
     "delivery": [
      {
       "kind": "report",
       "to": "disclosure-office",
       "what": "工作情况"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十九）"
   ],
   "body": [
    {
     "article": "（十九）",
     "words": "区政府要部署镇政府（街道办事处），从11月起对村（居）务公开进行全覆盖现场指导",
     "when": {
      "kind": "from",
      "day": "2020-11-01"
     },
     "differs": "start",
     "note": "Article （十九） starts the on-site guidance in November, while the row names no start, only the report by 31 December."
    },
    {
     "article": "（十九）",
     "words": "各区政府要于12月31日前将本项工作开展情况报市政务公开办",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     }
    }
   ]
  },
  {
   "id": "16",
   "row": 16,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "将政务公开纳入党员干部和公务员培训教育、普法内容，开展年度政务公开培训",
   "timeText": "每年1月5日前，纳入年度自查报告，报送市政务公开办",
   "milestones": [
    {
     "key": "1",
     "name": "教育培训和普法情况报送",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 5
      },
      "reportsOn": "previous"
     },
     "words": "每年1月5日前",
     "delivery": [
      {
       "kind": "annual-report",
       "report": "年度政务公开自查报告",
       "to": "disclosure-office"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（二十一）"
   ],
   "body": [
    {
     "article": "（二十一）",
     "words": "在今年年底前，各区政府也要将政务公开纳入党员干部和公务员教育培训、普法内容",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     },
     "differs": "units",
     "note": "Article （二十一） sets the end of this year for the districts, while the table gives their row only 5 January of each year and gives 31 December to rows 24 and 32."
    },
    {
     "article": "（二十一）",
     "words": "各单位要以深入贯彻实施政府信息公开条例和推进基层政务公开规范化标准化为重点，开展年度政务公开培训"
    },
    {
     "article": "（二十一）",
     "words": "本项完成情况纳入年度本单位政务公开自查报告，于每年1月5日前报市政务公开办",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 5
      },
      "reportsOn": "previous"
     }
    }
   ]
  },
  {
   "id": "17",
   "row": 17,
   "assignedTo": "市规划和自然资源局等26个试点领域相关部门",
   "units": [
    "pilot-departments"
   ],
   "title": "对各领域目录编制及信息公开进行督促指导和跟踪评估",
   "timeText": "2021年1月15日前，向市政务公开办报送情况",
   "milestones": [
    {
     "key": "1",
     "name": "本领域工作情况报送",
     "when": {
      "kind": "by",
      "day": "2021-01-15"
     },
     "words": "2021年1月15日前",
     "delivery": [
      {
       "kind": "report",
       "to": "disclosure-office",
       "what": "情况"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（三）"
   ],
   "body": [
    {
     "article": "（三）",
     "words": "要对本领域区部门、镇街站所的政务公开目录编制、信息加载及规范公开的情况进行督促指导和跟踪评估，形成本领域工作情况报告（含对各区对口部门公开工作的分析评议和等级评价），于2021年1月15日前报市政务公开办",
     "when": {
      "kind": "by",
      "day": "2021-01-15"
     }
    }
   ]
  },
  {
   "id": "18",
   "row": 18,
   "assignedTo": "市规划和自然资源局等26个试点领域相关部门",
   "units": [
    "pilot-departments"
   ],
   "title": "同步完善市级部门信息公开",
   "timeText": "2021年1月5日前，纳入自查报告报送市政务公开办",
   "milestones": [
    {
     "key": "1",
     "name": "市级部门信息公开情况报送",
     "when": {
      "kind": "by",
      "day": "2021-01-05"
     },
     "words": "2021年1月5日前",
     "delivery": [
      {
       "kind": "annual-report",
       "report": "年度政务公开自查报告",
       "to": "disclosure-office"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（六）"
   ],
   "body": [
    {
     "article": "（六）",
     "words": "本方案第（三）项所列的试点领域市各相关部门，要把完善本部门政务公开事项目录并公开政府信息的情况，纳入本部门年度政务公开自查报告，于2021年1月5日前报市政务公开办",
     "when": {
      "kind": "by",
      "day": "2021-01-05"
     }
    }
   ]
  },
  {
   "id": "19",
   "row": 19,
   "assignedTo": "市政府各部门",
   "units": [
    "municipal-departments"
   ],
   "title": "落实文件确定和标注公开属性",
   "timeText": "9月30日前",
   "milestones": [
    {
     "key": "1",
     "name": "公开属性确定和标注",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     },
     "words": "9月30日前",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（八）"
   ],
   "body": [
    {
     "article": "（八）",
     "words": "市政府各部门、各区政府要在9月30日前，督促所属各单位落实“拟定公文时提出公开属性，印发公文时标注公开方式”的要求",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     }
    }
   ]
  },
  {
   "id": "20",
   "row": 20,
   "assignedTo": "市政府各部门",
   "units": [
    "municipal-departments"
   ],
   "title": "每年组织对本部门文件公开属性进行评估调整。",
   "timeText": "每年1月5日前，纳入自查报告，向市政务公开办报送情况",
   "milestones": [
    {
     "key": "1",
     "name": "公开属性评估调整情况报送",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 5
      },
      "reportsOn": "previous"
     },
     "words": "每年1月5日前",
     "delivery": [
      {
       "kind": "annual-report",
       "report": "年度政务公开自查报告",
       "to": "disclosure-office"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（八）"
   ],
   "body": [
    {
     "article": "（八）",
     "words": "请市政府各部门、各区政府参照以上做法，建立健全所印发文件的公开属性评估调整及公开机制，工作情况纳入年度政务公开工作自查报告，于每年1月5日前报送市政务公开办",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 5
      },
      "reportsOn": "previous"
     }
    }
   ]
  },
  {
   "id": "21",
   "row": 21,
   "assignedTo": "市政府各部门",
   "units": [
    "municipal-departments"
   ],
   "title": "落实政策解读“三同步”要求，提高解读质量",
   "timeText": "长期，积极参评政策解读优秀案例",
   "milestones": [
    {
     "key": "1",
     "name": "政策解读“三同步”",
     "when": {
      "kind": "ongoing"
     },
     "words": "长期",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（十）"
   ],
   "body": [
    {
     "article": "（十）",
     "words": "继续开展政策解读，落实政策解读方案、解读材料与政策文件同步组织、同步审签、同步部署"
    }
   ],
   "softWords": "积极参评政策解读优秀案例"
  },
  {
   "id": "22",
   "row": 22,
   "assignedTo": "市政府各部门",
   "units": [
    "municipal-departments"
   ],
   "title": "加强舆情处置回应",
   "timeText": "每年1月5日前纳入自查报告，向市政务公开办报送情况",
   "milestones": [
    {
     "key": "1",
     "name": "舆情回应情况报送",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 5
      },
      "reportsOn": "previous"
     },
     "words": "每年1月5日前",
     "delivery": [
      {
       "kind": "annual-report",
       "report": "年度政务公开自查报告",
       "to": "disclosure-office"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十一）"
   ],
   "body": [
    {
     "article": "（十一）",
     "words": "每年舆情回应工作情况，纳入年度政务公开自查报告，于次年1月5日前报送市政务公开办",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 5
      },
      "reportsOn": "previous"
     }
    }
   ]
  },
  {
   "id": "23",
   "row": 23,
   "assignedTo": "市司法局",
   "units": [
    "justice"
   ],
   "title": "修订完善市政府公众参与行政决策制度",
   "timeText": "11月30日前报市政府审定，争取12月31日前印发",
   "milestones": [
    {
     "key": "1",
     "name": "制度报审",
     "when": {
      "kind": "by",
      "day": "2020-11-30"
     },
     "words": "11月30日前",
     "delivery": [
      {
       "kind": "report",
       "to": "municipal-government"
      }
     ],
     "exceptions": []
    },
    {
     "key": "2",
     "name": "制度印发",
     "when": {
      "kind": "by",
      "day": "2020-12-31",
      "binding": "target"
     },
     "words": "争取12月31日前",
     "delivery": [
      {
       "kind": "issue"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（九）"
   ],
   "body": [
    {
     "article": "（九）",
     "words": "由市司法局在现有制度的基础上，制订完善市级公众参与行政决策的制度"
    },
    {
     "article": "（九）",
     "words": "于11月30日前报市政府审定",
     "when": {
      "kind": "by",
      "day": "2020-11-30"
     }
    },
    {
     "article": "（九）",
     "words": "争取12月31日前印发实施",
     "when": {
      "kind": "by",
      "day": "2020-12-31",
      "binding": "target"
     }
    }
   ]
  },
  {
   "id": "24",
   "row": 24,
   "assignedTo": "市司法局",
   "units": [
    "justice"
   ],
   "title": "政府信息公开条例纳入普法内容",
   "timeText": "12月31日前",
   "milestones": [
    {
     "key": "1",
     "name": "条例纳入普法内容",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     },
     "words": "12月31日前",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（二十一）"
   ],
   "body": [
    {
     "article": "（二十一）",
     "words": "市司法局要将政府信息公开条例纳入普法内容"
    }
   ]
  },
  {
   "id": "25",
   "row": 25,
   "assignedTo": "市政务服务数据管理局",
   "units": [
    "government-data"
   ],
   "title": "开展区政务公开平台规范化考核",
   "timeText": "2021年1月15日前，考核结果报市政务公开",
   "milestones": [
    {
     "key": "1",
     "name": "平台考核结果报送",
     "when": {
      "kind": "by",
      "day": "2021-01-15"
     },
     "words": "2021年1月15日前",
     "delivery": [
      {
       "kind": "report",
       "to": "disclosure-office",
       "what": "考核结果"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十二）"
   ],
   "body": [
    {
     "article": "（十二）",
     "words": "请市政务服务数据管理局将以上要求纳入政务公开平台建设考核内容，于2021年1月15日前将考核结果报市政务公开办",
     "when": {
      "kind": "by",
      "day": "2021-01-15"
     }
    }
   ]
  },
  {
   "id": "26",
   "row": 26,
   "assignedTo": "市政务服务数据管理局",
   "units": [
    "government-data"
   ],
   "title": "每季度抽查办事服务公开情况并通报，每年报送办事公开检举投诉处理情况",
   "timeText": "每季度情况通报，抄送市政务公开办；每年1月15日前，向市政务公开办报送上年情况",
   "milestones": [
    {
     "key": "1",
     "name": "办事服务公开抽查通报",
     "when": {
      "kind": "every",
      "period": "quarter",
      "due": {
       "kind": "whole"
      },
      "first": {
       "key": "2020-Q3",
       "others": [
        "2020-Q4"
       ],
       "note": "The directive was issued on 21 July 2020 within the third quarter and does not say whether that quarter already counts."
      }
     },
     "words": "每季度",
     "delivery": [
      {
       "kind": "circulate",
       "what": "情况"
      },
      {
       "kind": "copy",
       "to": "disclosure-office"
      }
     ],
     "exceptions": [],
     "undatedReport": "通报"
    },
    {
     "key": "2",
     "name": "检举投诉处理情况报送",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 15
      },
      "reportsOn": "previous"
     },
     "words": "每年1月15日前",
     "delivery": [
      {
       "kind": "report",
       "to": "disclosure-office",
       "what": "上年情况"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十五）"
   ],
   "body": [
    {
     "article": "（十五）",
     "words": "由市政务服务数据管理局每季度抽查办事服务公开的情况并通报，抄送市政务公开办",
     "when": {
      "kind": "every",
      "period": "quarter",
      "due": {
       "kind": "whole"
      },
      "first": {
       "key": "2020-Q3",
       "others": [
        "2020-Q4"
       ],
       "note": "The directive was issued on 21 July 2020 within the third quarter and does not say whether that quarter already counts."
      }
     }
    },
    {
     "article": "（十五）",
     "words": "在每年1月15日前将上年群众对办事公开不准确、不完整、不及时更新等问题检举投诉的转办、核实、整改情况报市政务公开办",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 15
      },
      "reportsOn": "previous"
     }
    }
   ]
  },
  {
   "id": "27",
   "row": 27,
   "assignedTo": "市政务服务数据管理局",
   "units": [
    "government-data"
   ],
   "title": "牵头开展政务服务信息主动推送工作",
   "timeText": "2021年1月15日前，汇总情况报市政务公开办",
   "milestones": [
    {
     "key": "1",
     "name": "主动推送汇总情况报送",
     "when": {
      "kind": "by",
      "day": "2021-01-15"
     },
     "words": "2021年1月15日前",
     "delivery": [
      {
       "kind": "report",
       "to": "disclosure-office",
       "what": "汇总情况"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十六）"
   ],
   "body": [
    {
     "article": "（十六）",
     "words": "由市政务服务数据管理局汇总各单位政务服务信息主动推送工作情况，于2021年1月15日前报市政务公开办",
     "when": {
      "kind": "by",
      "day": "2021-01-15"
     }
    }
   ]
  },
  {
   "id": "28",
   "row": 28,
   "assignedTo": "市政务服务数据管理局",
   "units": [
    "government-data"
   ],
   "title": "组织编制市级“办事一本通”",
   "timeText": "8月31日前将方案报市政务公开办，10月31日完成编制并向社会公开",
   "milestones": [
    {
     "key": "1",
     "name": "工作方案报送",
     "when": {
      "kind": "by",
      "day": "2020-08-31"
     },
     "words": "8月31日前",
     "delivery": [
      {
       "kind": "report",
       "to": "disclosure-office",
       "what": "方案"
      }
     ],
     "exceptions": []
    },
    {
     "key": "2",
     "name": "市级“办事一本通”编制公开",
     "when": {
      "kind": "by",
      "day": "2020-10-31"
     },
     "words": "10月31日完成",
     "delivery": [
      {
       "kind": "publish",
       "where": "市政府门户网站、政务服务网、手册、单张等"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十七）"
   ],
   "body": [
    {
     "article": "（十七）",
     "words": "请市政务服务数据管理局于8月31日前制定印发工作方案（明确编制事项、内容、步骤、分工、公开方式等），抄送市政务公开办",
     "when": {
      "kind": "by",
      "day": "2020-08-31"
     },
     "differs": "action",
     "note": "Article （十七） has the bureau draw up and issue the work plan and copy it to 市政务公开办, while the table has it report the plan there."
    },
    {
     "article": "（十七）",
     "words": "于10月31日前将编制完成的“办事一本通”通过市政府门户网站、政务服务网、手册、单张等向社会公开",
     "when": {
      "kind": "by",
      "day": "2020-10-31"
     },
     "differs": "wording",
     "note": "Article （十七） says 10月31日前, while the table says 10月31日完成 without 前."
    }
   ]
  },
  {
   "id": "29",
   "row": 29,
   "assignedTo": "市政务服务数据管理局、市规划和自然资源局、市文化广电旅游局、市档案馆",
   "units": [
    "government-data",
    "planning-resources",
    "culture-tourism",
    "archives"
   ],
   "title": "市属政务服务大厅、不动产登记中心、图书馆、档案馆设立政务公开专区",
   "timeText": "9月30日前，分别报市政务公开办",
   "milestones": [
    {
     "key": "1",
     "name": "政务公开专区设立情况报送",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     },
     "words": "9月30日前",
     "delivery": [
      {
       "kind": "report",
       "to": "disclosure-office"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十四）"
   ],
   "body": [
    {
     "article": "（十四）",
     "words": "请市政务服务数据管理局、市规划和自然资源局、市文化广电旅游局、市档案馆，分别完成市属政务服务大厅、不动产登记中心、图书馆、档案馆的政务公开专区的场地设置并建立相关服务机制，于9月30日前将情况（附现场图片）分别报送市政务公开办",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     }
    }
   ]
  },
  {
   "id": "30",
   "row": 30,
   "assignedTo": "市发展改革委等相关部门",
   "units": [
    "policy-push-departments"
   ],
   "title": "印发实施政策类信息定向推送制度",
   "timeText": "9月30日前印发实施制度，并通过网站公开；2021年1月5日前将实施情况纳入年度自查报告，报市政务公开办。",
   "milestones": [
    {
     "key": "1",
     "name": "定向推送制度印发公开",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     },
     "words": "9月30日前",
     "delivery": [
      {
       "kind": "issue"
      },
      {
       "kind": "publish",
       "where": "网站"
      }
     ],
     "exceptions": []
    },
    {
     "key": "2",
     "name": "制度实施情况报送",
     "when": {
      "kind": "by",
      "day": "2021-01-05"
     },
     "words": "2021年1月5日前",
     "delivery": [
      {
       "kind": "annual-report",
       "report": "年度政务公开自查报告",
       "to": "disclosure-office"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十六）"
   ],
   "body": [
    {
     "article": "（十六）",
     "words": "请以上各部门于9月30日前印发实施政策类信息定向推送制度，通过本单位网站公开",
     "when": {
      "kind": "by",
      "day": "2020-09-30"
     }
    },
    {
     "article": "（十六）",
     "words": "把实施情况纳入本部门年度政务公开自查报告，于2021年1月5日前报市政务公开办",
     "when": {
      "kind": "by",
      "day": "2021-01-05"
     }
    }
   ]
  },
  {
   "id": "31",
   "row": 31,
   "assignedTo": "市教育局等公共企事业单位主管部门",
   "units": [
    "public-service-regulators"
   ],
   "title": "推进公共服务信息公开",
   "timeText": "11月30日前，工作情况报市政务公开办",
   "milestones": [
    {
     "key": "1",
     "name": "公共服务信息公开情况报送",
     "when": {
      "kind": "by",
      "day": "2020-11-30"
     },
     "words": "11月30日前",
     "delivery": [
      {
       "kind": "report",
       "to": "disclosure-office",
       "what": "工作情况"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（十八）"
   ],
   "body": [
    {
     "article": "（十八）",
     "words": "请以上部门将具体工作情况（包括指导监督工作机制、公共服务信息公开情况、存在问题、下一步提升计划），于11月30日前报市政务公开办",
     "when": {
      "kind": "by",
      "day": "2020-11-30"
     }
    }
   ]
  },
  {
   "id": "32",
   "row": 32,
   "assignedTo": "市委组织部（市公务员局）",
   "units": [
    "organization-department"
   ],
   "title": "政务公开纳入领导干部和公务员教育培训内容",
   "timeText": "12月31日前",
   "milestones": [
    {
     "key": "1",
     "name": "政务公开纳入教育培训",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     },
     "words": "12月31日前",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（二十一）"
   ],
   "body": [
    {
     "article": "（二十一）",
     "words": "请市委组织部（市公务员局）把政务公开特别是政府信息公开条例纳入党员干部和公务员教育培训内容"
    }
   ]
  },
  {
   "id": "33",
   "row": 33,
   "assignedTo": "市政务公开办",
   "units": [
    "disclosure-office"
   ],
   "title": "对政务公开事项标准目录进行网上巡查",
   "timeText": "11月1日起",
   "milestones": [
    {
     "key": "1",
     "name": "标准目录网上巡查",
     "when": {
      "kind": "from",
      "day": "2020-11-01"
     },
     "words": "11月1日起",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（一）"
   ],
   "body": [
    {
     "article": "（一）",
     "words": "市政务公开办通过上网巡查，对各区目录的编制工作（包括准确性、完整性、规范性等）进行评议并公布评议结果"
    }
   ]
  },
  {
   "id": "34",
   "row": 34,
   "assignedTo": "市政务公开办",
   "units": [
    "disclosure-office"
   ],
   "title": "对按目录加载信息情况进行巡查考核",
   "timeText": "2021年2月1日起",
   "milestones": [
    {
     "key": "1",
     "name": "信息加载巡查考核",
     "when": {
      "kind": "from",
      "day": "2021-02-01"
     },
     "words": "2021年2月1日起",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（二）"
   ],
   "body": [
    {
     "article": "（二）",
     "words": "市政务公开办从2021年2月1日起，对各区标准目录加载信息和规范公开的情况，进行网上巡查考核并通报考核结果",
     "when": {
      "kind": "from",
      "day": "2021-02-01"
     }
    }
   ]
  },
  {
   "id": "35",
   "row": 35,
   "assignedTo": "市政务公开办",
   "units": [
    "disclosure-office"
   ],
   "title": "网上巡查信息更新情况",
   "timeText": "2021年8月起",
   "milestones": [
    {
     "key": "1",
     "name": "信息更新网上巡查",
     "when": {
      "kind": "from",
      "day": "2021-08-01"
     },
     "words": "2021年8月起",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（四）"
   ],
   "body": [
    {
     "article": "（四）",
     "words": "市政务公开办从2021年8月起进行网上巡查，巡查结果进行通报",
     "when": {
      "kind": "from",
      "day": "2021-08-01"
     }
    }
   ]
  },
  {
   "id": "36",
   "row": 36,
   "assignedTo": "市政务公开办",
   "units": [
    "disclosure-office"
   ],
   "title": "开展文件公开属性确定和标注情况抽查",
   "timeText": "10月起",
   "milestones": [
    {
     "key": "1",
     "name": "公开属性抽查",
     "when": {
      "kind": "from",
      "day": "2020-10-01"
     },
     "words": "10月起",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（八）"
   ],
   "body": [
    {
     "article": "（八）",
     "words": "市政务公开办10月起开展文件公开属性确定和标注情况抽查",
     "when": {
      "kind": "from",
      "day": "2020-10-01"
     }
    }
   ]
  },
  {
   "id": "37",
   "row": 37,
   "assignedTo": "市政务公开办",
   "units": [
    "disclosure-office"
   ],
   "title": "组织对市政府和市政府办公厅文件公开属性进行评估调整",
   "timeText": "每年7月开展；通过市政府门户网站公开评估调整情况",
   "milestones": [
    {
     "key": "1",
     "name": "市级文件公开属性评估调整",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "window",
       "from": {
        "month": 7,
        "day": 1
       },
       "to": {
        "month": 7,
        "day": "last"
       }
      },
      "first": {
       "key": "2021",
       "others": [
        "2020"
       ],
       "note": "The directive was issued on 21 July 2020 within a July and does not say whether that July already counts."
      }
     },
     "words": "每年7月",
     "delivery": [
      {
       "kind": "publish",
       "where": "市政府门户网站"
      }
     ],
     "exceptions": [],
     "lookBack": {
      "monthsBack": 30,
      "months": 12,
      "reading": "ends-at-anchor",
      "words": "对两年半前、一年时间内的市政府和市政府办公厅印发的文件"
     }
    }
   ],
   "articles": [
    "（八）"
   ],
   "body": [
    {
     "article": "（八）",
     "words": "由市政务公开办建立机制，于每年7月，对两年半前、一年时间内的市政府和市政府办公厅印发的文件，组织文件起草单位进行评估",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "window",
       "from": {
        "month": 7,
        "day": 1
       },
       "to": {
        "month": 7,
        "day": "last"
       }
      },
      "first": {
       "key": "2021",
       "others": [
        "2020"
       ],
       "note": "The directive was issued on 21 July 2020 within a July and does not say whether that July already counts."
      }
     }
    },
    {
     "article": "（八）",
     "words": "通过市政府门户网站公开评估调整情况"
    }
   ]
  },
  {
   "id": "38",
   "row": 38,
   "assignedTo": "市政务公开办",
   "units": [
    "disclosure-office"
   ],
   "title": "开展政策解读优秀案例评选",
   "timeText": "每年7月、1月各评选一次",
   "milestones": [
    {
     "key": "1",
     "name": "优秀案例评选",
     "when": {
      "kind": "every",
      "period": "half-year",
      "due": {
       "kind": "window",
       "from": {
        "month": 1,
        "day": 1
       },
       "to": {
        "month": 1,
        "day": "last"
       }
      },
      "first": {
       "key": "2020-H2",
       "others": [
        "2021-H1"
       ],
       "note": "The directive was issued on 21 July 2020 within a July, the first month of the half-year, and does not say whether that July already counts."
      }
     },
     "words": "每年7月、1月",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（十）"
   ],
   "body": [
    {
     "article": "（十）",
     "words": "市政务公开办继续每半年开展一次优秀政策解读案例评选",
     "when": {
      "kind": "every",
      "period": "half-year",
      "due": {
       "kind": "whole"
      }
     },
     "differs": "period",
     "note": "Article （十） says once every half-year, while the table fixes July and January of each year."
    }
   ]
  },
  {
   "id": "39",
   "row": 39,
   "assignedTo": "市政务公开办",
   "units": [
    "disclosure-office"
   ],
   "title": "举办政务公开（含申请公开办理工作）业务培训",
   "timeText": "每年下半年",
   "milestones": [
    {
     "key": "1",
     "name": "政务公开业务培训",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "window",
       "from": {
        "month": 7,
        "day": 1
       },
       "to": {
        "month": 12,
        "day": "last"
       }
      },
      "first": {
       "key": "2020",
       "others": [
        "2021"
       ],
       "note": "The directive was issued on 21 July 2020 within the second half of the year and does not say whether that half already counts."
      }
     },
     "words": "每年下半年",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（十三）",
    "（二十一）"
   ],
   "body": [
    {
     "article": "（十三）",
     "words": "市政务公开办面向各单位经办人员举办政府信息公开申请办理工作业务培训"
    },
    {
     "article": "（二十一）",
     "words": "各单位要以深入贯彻实施政府信息公开条例和推进基层政务公开规范化标准化为重点，开展年度政务公开培训"
    }
   ]
  },
  {
   "id": "40",
   "row": 40,
   "assignedTo": "市政务公开办",
   "units": [
    "disclosure-office"
   ],
   "title": "开展方案任务落实情况考核",
   "timeText": "2021年1月起",
   "milestones": [
    {
     "key": "1",
     "name": "任务落实情况考核",
     "when": {
      "kind": "from",
      "day": "2021-01-01"
     },
     "words": "2021年1月起",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（二十二）"
   ],
   "body": [
    {
     "article": "（二十二）",
     "words": "国家和省基层政务公开标准化规范化的部署和本方案各项任务的落实情况，纳入市年度政务公开考核，考核结果纳入机关绩效考核（4分）"
    }
   ]
  },
  {
   "id": "art-4-update",
   "row": null,
   "assignedTo": "各区",
   "units": [
    "districts"
   ],
   "title": "政府信息按目录常态化更新",
   "timeText": "各区要建立健全政府信息常态化更新机制，政府信息产生后或变动后的20个工作日内，按目录加载上网公开",
   "milestones": [
    {
     "key": "1",
     "name": "信息加载更新",
     "when": {
      "kind": "after",
      "event": "information-made-or-changed",
      "term": {
       "kind": "workdays",
       "count": 20
      }
     },
     "words": "政府信息产生后或变动后的20个工作日内",
     "delivery": [
      {
       "kind": "publish",
       "where": "网上"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（四）"
   ],
   "body": []
  },
  {
   "id": "art-5-directories",
   "row": null,
   "assignedTo": "相应部门",
   "units": [
    "municipal-departments"
   ],
   "title": "编制其他领域政务公开事项标准目录并按目录公开",
   "timeText": "国务院部门于2021年底前编制完成其他领域基层政务公开标准指引后，我市另行组织相应部门编制政务公开事项标准目录并按目录公开",
   "milestones": [
    {
     "key": "1",
     "name": "其他领域目录编制公开",
     "when": {
      "kind": "after",
      "event": "state-guidelines-issued",
      "term": null
     },
     "words": "国务院部门于2021年底前编制完成其他领域基层政务公开标准指引后，我市另行组织",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（五）"
   ],
   "body": []
  },
  {
   "id": "art-11-monthly",
   "row": null,
   "assignedTo": "市政务公开办",
   "units": [
    "disclosure-office"
   ],
   "title": "每月汇总舆情事项办理情况",
   "timeText": "市政务公开办按照《广州市人民政府办公厅印发舆情事项处理工作办法的通知》（穗府办函〔2015〕106号），交办督办市领导对舆情事项的批示，筛选督办重要舆情事项，每月汇总各单位的办理情况呈市领导",
   "milestones": [
    {
     "key": "1",
     "name": "舆情办理情况汇总",
     "when": {
      "kind": "every",
      "period": "month",
      "due": {
       "kind": "whole"
      }
     },
     "words": "每月",
     "delivery": [],
     "exceptions": [],
     "undatedReport": "呈市领导"
    }
   ],
   "articles": [
    "（十一）"
   ],
   "body": []
  },
  {
   "id": "art-17-lookup",
   "row": null,
   "assignedTo": "市政务公开办",
   "units": [
    "disclosure-office"
   ],
   "title": "上网查阅区级“办事一本通”",
   "timeText": "市政务公开办2021年1月上网查阅，对完成时间和完成质量进行评价",
   "milestones": [
    {
     "key": "1",
     "name": "上网查阅评价",
     "when": {
      "kind": "within",
      "from": "2021-01-01",
      "to": "2021-01-31"
     },
     "words": "2021年1月",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（十七）"
   ],
   "body": []
  },
  {
   "id": "art-19-guidance",
   "row": null,
   "assignedTo": "区政府",
   "units": [
    "districts"
   ],
   "title": "对村（居）务公开进行全覆盖现场指导",
   "timeText": "区政府要部署镇政府（街道办事处），从11月起对村（居）务公开进行全覆盖现场指导，了解公开清单、公开内容、公开形式的落实情况，发现问题提出改进意见",
   "milestones": [
    {
     "key": "1",
     "name": "全覆盖现场指导",
     "when": {
      "kind": "from",
      "day": "2020-11-01"
     },
     "words": "从11月起",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（十九）"
   ],
   "body": []
  },
  {
   "id": "art-21-training",
   "row": null,
   "assignedTo": "各区政府",
   "units": [
    "districts"
   ],
   "title": "将政务公开纳入党员干部和公务员教育培训、普法内容",
   "timeText": "在今年年底前，各区政府也要将政务公开纳入党员干部和公务员教育培训、普法内容",
   "milestones": [
    {
     "key": "1",
     "name": "纳入教育培训和普法",
     "when": {
      "kind": "by",
      "day": "2020-12-31"
     },
     "words": "在今年年底前",
     "delivery": [],
     "exceptions": []
    }
   ],
   "articles": [
    "（二十一）"
   ],
   "body": []
  },
  {
   "id": "art-21-report",
   "row": null,
   "assignedTo": "各单位",
   "units": [
    "districts",
    "municipal-departments"
   ],
   "title": "年度政务公开培训完成情况纳入自查报告",
   "timeText": "本项完成情况纳入年度本单位政务公开自查报告，于每年1月5日前报市政务公开办",
   "milestones": [
    {
     "key": "1",
     "name": "培训完成情况报送",
     "when": {
      "kind": "every",
      "period": "year",
      "due": {
       "kind": "by-day",
       "month": 1,
       "day": 5
      },
      "reportsOn": "previous"
     },
     "words": "每年1月5日前",
     "delivery": [
      {
       "kind": "annual-report",
       "report": "年度政务公开自查报告",
       "to": "disclosure-office"
      }
     ],
     "exceptions": []
    }
   ],
   "articles": [
    "（二十一）"
   ],
   "body": []
  }
 ]
},
  roster: guangzhou,
};
