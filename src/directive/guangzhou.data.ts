// Made from data/ by `npm run data`; edit the files there, not this one.
import type { Roster } from './types.ts';

/** Guangzhou's districts in official order and the municipal units that its plan of 2020 names. */
export const guangzhou: Roster = {
"id": "guangzhou",
"name": "广州市",
"units": [
{"id":"yuexiu","name":"越秀区","fullName":"越秀区人民政府","addressedAs":"你区","kind":"district","aliases":["越秀区政府","广州市越秀区","广州市越秀区人民政府"],"code":"440104"},
{"id":"haizhu","name":"海珠区","fullName":"海珠区人民政府","addressedAs":"你区","kind":"district","aliases":["海珠区政府","广州市海珠区","广州市海珠区人民政府"],"code":"440105"},
{"id":"liwan","name":"荔湾区","fullName":"荔湾区人民政府","addressedAs":"你区","kind":"district","aliases":["荔湾区政府","广州市荔湾区","广州市荔湾区人民政府"],"code":"440103"},
{"id":"tianhe","name":"天河区","fullName":"天河区人民政府","addressedAs":"你区","kind":"district","aliases":["天河区政府","广州市天河区","广州市天河区人民政府"],"code":"440106"},
{"id":"baiyun","name":"白云区","fullName":"白云区人民政府","addressedAs":"你区","kind":"district","aliases":["白云区政府","广州市白云区","广州市白云区人民政府"],"code":"440111"},
{"id":"huangpu","name":"黄埔区","fullName":"黄埔区人民政府","addressedAs":"你区","kind":"district","aliases":["黄埔区政府","广州市黄埔区","广州市黄埔区人民政府"],"code":"440112"},
{"id":"huadu","name":"花都区","fullName":"花都区人民政府","addressedAs":"你区","kind":"district","aliases":["花都区政府","广州市花都区","广州市花都区人民政府"],"code":"440114"},
{"id":"panyu","name":"番禺区","fullName":"番禺区人民政府","addressedAs":"你区","kind":"district","aliases":["番禺区政府","广州市番禺区","广州市番禺区人民政府"],"code":"440113"},
{"id":"nansha","name":"南沙区","fullName":"南沙区人民政府","addressedAs":"你区","kind":"district","aliases":["南沙区政府","广州市南沙区","广州市南沙区人民政府"],"code":"440115"},
{"id":"conghua","name":"从化区","fullName":"从化区人民政府","addressedAs":"你区","kind":"district","aliases":["从化区政府","广州市从化区","广州市从化区人民政府"],"code":"440117"},
{"id":"zengcheng","name":"增城区","fullName":"增城区人民政府","addressedAs":"你区","kind":"district","aliases":["增城区政府","广州市增城区","广州市增城区人民政府"],"code":"440118"},
{"id":"planning-resources","name":"市规划和自然资源局","fullName":"广州市规划和自然资源局","addressedAs":"你局","kind":"municipal-department","aliases":["规划和自然资源局"]},
{"id":"housing","name":"市住房城乡建设局","fullName":"广州市住房和城乡建设局","addressedAs":"你局","kind":"municipal-department","aliases":["住房城乡建设局","广州市住房城乡建设局"]},
{"id":"development-reform","name":"市发展改革委","fullName":"广州市发展和改革委员会","addressedAs":"你委","kind":"municipal-department","aliases":["发展改革委","广州市发展改革委"]},
{"id":"government-data","name":"市政务服务数据管理局","fullName":"广州市政务服务数据管理局","addressedAs":"你局","kind":"municipal-department","aliases":["政务服务数据管理局"]},
{"id":"finance","name":"市财政局","fullName":"广州市财政局","addressedAs":"你局","kind":"municipal-department","aliases":["财政局"]},
{"id":"emergency","name":"市应急管理局","fullName":"广州市应急管理局","addressedAs":"你局","kind":"municipal-department","aliases":["应急管理局"]},
{"id":"ecology","name":"市生态环境局","fullName":"广州市生态环境局","addressedAs":"你局","kind":"municipal-department","aliases":["生态环境局"]},
{"id":"culture-tourism","name":"市文化广电旅游局","fullName":"广州市文化广电旅游局","addressedAs":"你局","kind":"municipal-department","aliases":["文化广电旅游局"]},
{"id":"justice","name":"市司法局","fullName":"广州市司法局","addressedAs":"你局","kind":"municipal-department","aliases":["司法局"]},
{"id":"agriculture","name":"市农业农村局","fullName":"广州市农业农村局","addressedAs":"你局","kind":"municipal-department","aliases":["农业农村局"]},
{"id":"market","name":"市市场监管局","fullName":"广州市市场监督管理局","addressedAs":"你局","kind":"municipal-department","aliases":["市场监管局","广州市市场监管局"]},
{"id":"urban-management","name":"市城市管理综合执法局","fullName":"广州市城市管理和综合执法局","addressedAs":"你局","kind":"municipal-department","aliases":["城市管理综合执法局","广州市城市管理综合执法局"]},
{"id":"human-resources","name":"市人力资源社会保障局","fullName":"广州市人力资源和社会保障局","addressedAs":"你局","kind":"municipal-department","aliases":["人力资源社会保障局","广州市人力资源社会保障局"]},
{"id":"civil-affairs","name":"市民政局","fullName":"广州市民政局","addressedAs":"你局","kind":"municipal-department","aliases":["民政局"]},
{"id":"public-security","name":"市公安局","fullName":"广州市公安局","addressedAs":"你局","kind":"municipal-department","aliases":["公安局"]},
{"id":"education","name":"市教育局","fullName":"广州市教育局","addressedAs":"你局","kind":"municipal-department","aliases":["教育局"]},
{"id":"health","name":"市卫生健康委","fullName":"广州市卫生健康委员会","addressedAs":"你委","kind":"municipal-department","aliases":["卫生健康委","广州市卫生健康委"]},
{"id":"taxation","name":"广州市税务局","fullName":"国家税务总局广州市税务局","addressedAs":"你局","kind":"other","aliases":["税务局","市税务局"]},
{"id":"industry","name":"市工业和信息化局","fullName":"广州市工业和信息化局","addressedAs":"你局","kind":"municipal-department","aliases":["工业和信息化局"]},
{"id":"commerce","name":"市商务局","fullName":"广州市商务局","addressedAs":"你局","kind":"municipal-department","aliases":["商务局"]},
{"id":"science","name":"市科技局","fullName":"广州市科学技术局","addressedAs":"你局","kind":"municipal-department","aliases":["科技局","广州市科技局"]},
{"id":"local-finance","name":"市地方金融监管局","fullName":"广州市地方金融监督管理局","addressedAs":"你局","kind":"municipal-department","aliases":["地方金融监管局","广州市地方金融监管局"]},
{"id":"transport","name":"市交通运输局","fullName":"广州市交通运输局","addressedAs":"你局","kind":"municipal-department","aliases":["交通运输局"]},
{"id":"water","name":"市水务局","fullName":"广州市水务局","addressedAs":"你局","kind":"municipal-department","aliases":["水务局"]},
{"id":"archives","name":"市档案馆","fullName":"广州市档案馆","addressedAs":"你馆","kind":"other","aliases":["档案馆"]},
{"id":"organization-department","name":"市委组织部（市公务员局）","fullName":"中共广州市委组织部","addressedAs":"你部","kind":"party-organ","aliases":["市委组织部","市公务员局"]},
{"id":"disclosure-office","name":"市政务公开办","fullName":"广州市政务公开工作办公室","addressedAs":"你办","kind":"office","aliases":["市政务公开工作办公室","市政府办公厅"]},
{"id":"village-affairs-office","name":"市村务公开工作领导小组办公室","fullName":"广州市村务公开工作领导小组办公室","addressedAs":"你办","kind":"office","aliases":[]},
{"id":"municipal-government","name":"市政府","fullName":"广州市人民政府","addressedAs":"市政府","kind":"other","aliases":["市人民政府"]}
],
"groups": [
{"id":"districts","name":"各区政府","members":["yuexiu","haizhu","liwan","tianhe","baiyun","huangpu","huadu","panyu","nansha","conghua","zengcheng"],"open":false,"words":"各区政府"}
]
};
