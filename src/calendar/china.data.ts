// Made from data/calendar/ by `npm run data`; edit the files there, not this one.

/** The feasts as the notices name them. */
export const NAMES = '元旦 春节 劳动节 国庆节 清明节 端午节 中秋节 国庆节、中秋节 中秋节、国庆节 抗战胜利70周年纪念日';

/** The notices, one a line; data/compile/calendar.ts tells the form. */
export const NOTICES = `cn-regulation-1999|r|2001|国务院令第270号|-d3||全国年节及纪念日放假办法|0R0
cn-2001|y|2001|国办发明电〔2001〕1号|1||国务院办公厅关于2001年春节、“五一”、“十一”放假安排的通知|1Wj+1Rn+6;2W39+1R3c+6;3W7j+1R7l+6
cn-2002|y|2002||<-1||国务院办公厅关于2002年部分节假日休息安排的通知|0W-3+1R0+2;1W13+1R16+6;2W38+1R3c+6;3W7i+1R7l+6
cn-2003|y|2003||<-1||国务院办公厅关于2003年部分节假日休息安排的通知|0R0;1Rv+6W12+1;2W37+1R3c+6;3W7h+1R7l+6
cn-2003-2|a|2003||32||国务院办公厅关于2003年“五一”放假调休安排的通知|2P37+1R3c+4P3h+1
cn-2004|y|2004||<-1|||0R0;1Wg+1Rl+6;2R3d+6W3k+1;3R7m+6W7u+1
cn-2005|y|2005||<-1|||0R0+2;1Wz+1R13+6;2W3bR3c+6W3j;3R7l+6W7s+1
cn-2006|y|2006|35|-g|||0W-1R0+2;1WrRs+6Wz;2W3a+1R3c+6;3W7kR7l+6W7s
cn-2007|y|2007|49|-i|||0W-2+1R0+2;1W1bR1c+6W1j;2W39+1R3c+6;3W7j+1R7l+6
cn-2008|y|2008||<-e|-e||0W-3R-2+2;1Ww+1R10+6;4R2m+2;2R3d+2W3g;5R4e+2;6R74+2;3W7i+1R7k+6
cn-2009|y|2009|42|-m|-m||0R0+2W3;1WnRo+6Wv;4R2l+2;2R3c+2;5R43+2W46;7W7hR7l+7W7u
cn-2010|y|2010|27|-p|<-o||0R0+2;1R17+6W1e+1;4R2k+2;2R3c+2;5W4i+1R4k+2;6W79R7c+2W7f;3W7gR7l+6W7t
cn-2011|y|2011|40|-n|<-m||0R0+2;1WtRw+6W16;4W2jR2k+2;2R3b+2;5R4a+2;6R70+2;3R7l+6W7s+1
cn-2012|y|2012|45|-r|<-q||0W-1R0+2;1WkRl+6Ws;4W2i+1R2k+2;2W3aR3b+2;5R4t+2;8W7kR7l+7
cn-2013|y|2013|33|-o|<-m||0R0+2W4+1;1R13+6W1a+1;4R2l+2W2o;2W38+1R3a+2;5W4e+1R4g+2;6R79+2W7c;3W7jR7l+6W7w
cn-2014|y|2014|28|-l|||0R0;1WpRu+6W12;4R2m+2;2R3c+2W3f;5R46+2;6R6w+2;3W7iR7l+6W7v
cn-2015|y|2015|28|-g|-g||0R0+2W3;1W19R1c+6W1m;4R2l+2;2R3c+2;5R4q+2;6R7g+1;3R7l+6W7u
cn-2015-2|a|2015|国发明电〔2015〕1号|3o|3o|国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知|9R6t+2W6wS6t
cn-2016|y|2016|18|-m|-m||0R0+2;1W10R11+6W18;4R2k+2;2R3c+2;5R4g+2W4j;6R76+2W79;3R7m+6W7t+1
cn-2017|y|2017|17|-v|-v||0R-1+2;1WlRq+6Wy;4W2iR2j+2;2R3a+2;5W42R43+2;8W7kR7l+7
cn-2018|y|2018|12|-w|-w||0R-2+2;1W15R19+6W1i;4R2m+2W2p;2W39R3a+2;5R4m+2;6R7c+2;3W7j+1R7l+6
cn-2019|y|2019|15|-s|<-q||0W-3R-2+2;1Ww+1Ry+6;4R2m+2;2R3c;5R4d+2;6R73+2;3W7jR7l+6W7w
cn-2019-2|a|2019|3|28|28|国务院办公厅关于调整2019年劳动节假期安排的通知|2W39R3c+3W3g
cn-2020|y|2020|16|-15|-15||0R0;1WiRn+6Wv;4R2m+2;2W38R3d+4W3l;5R4w+2W4z;7W7iR7m+7W7v
cn-2020-2|a|2020|1|p||国务院办公厅关于延长2020年春节假期的通知|1Ru+2
cn-2021|y|2021|27|-11|-11||0R0+2;1W11R15+6W1e;4R2k+2;2W36R3c+4W3j;5R4i+2;6W78R79+2;3W7gR7l+6W7t
cn-2022|y|2022|11|-1w|-1w||0R0+2;1Ws+1Ru+6;4W2jR2k+2;2W35R3b+4W3i;5R49+2;6R70+2;3R7l+6W7s+1
cn-2023|y|2023|16|-o|-o||0R-1+2;1Rk+6Wr+1;4R2m;2W34R3a+4W3h;5R4s+2W4v;8R7j+7W7r+1
cn-2024|y|2024|7|-1w|||0R-2+2;1WyR14+7W1c;4R2m+2W2p;2W3aR3d+4W3n;5R4f+2;6W75R76+2;3W7kR7m+6W7x
cn-2025|y|2025|12|-1e|||0R0;1WpRr+7W12;4R2l+2;2W38R3c+4;5R46+2;7W7iR7l+7W7v
cn-2026|y|2026|7|-1m|||0R0+2W3;1W18R19+8W1m;4R2l+2;2R3c+4W3k;5R4p+2;6R7f+2;3W7aR7l+6W7u`;

/** On which days the regulations on statutory days were issued. */
export const REGULATED = '1999-09-18 2007-12-14 2013-12-11 2024-11-10';

/** Statutory days, one year a line, written as in items: the name's number, S, offset from 1 January, more days. */
export const STATUTORY = `2001 0S0 1Sn+2 2S3c+2 3S7l+2
2002 0S0 1S16+2 2S3c+2 3S7l+2
2003 0S0 1Sv+2 2S3c+2 3S7l+2
2004 0S0 1Sl+2 2S3d+2 3S7m+2
2005 0S0 1S13+2 2S3c+2 3S7l+2
2006 0S0 1Ss+2 2S3c+2 3S7l+2
2007 0S0 1S1c+2 2S3c+2 3S7l+2
2008 0S0 1S10+2 4S2m 2S3d 5S4f 6S75 3S7m+2
2009 0S0 1So+2 4S2l 2S3c 5S43 3S7l+1 6S7n 3S7n
2010 0S0 1S17+2 4S2m 2S3c 5S4m 6S7c 3S7l+2
2011 0S0 1Sw+2 4S2m 2S3c 5S4c 6S72 3S7l+2
2012 0S0 1Sl+2 4S2m 2S3d 5S4u 6S7l 3S7m+2
2013 0S0 1S13+2 4S2l 2S3c 5S4i 6S79 3S7l+2
2014 0S0 1Su+2 4S2m 2S3c 5S48 6S6y 3S7l+2
2015 0S0 1S1d+2 4S2m 2S3c 5S4q 6S7h 3S7l+2
2016 0S0 1S12+2 4S2m 2S3d 5S4g 6S76 3S7m+2
2017 0S0 1Sr+2 4S2l 2S3c 5S45 3S7l+2 6S7o
2018 0S0 1S1a+2 4S2m 2S3c 5S4o 6S7e 3S7l+2
2019 0S0 1Sz+2 4S2m 2S3c 5S4d 6S73 3S7l+2
2020 0S0 1So+2 4S2m 2S3d 5S4w 6S7m 3S7m+2
2021 0S0 1S16+2 4S2l 2S3c 5S4k 6S7b 3S7l+2
2022 0S0 1Sv+2 4S2m 2S3c 5S49 6S70 3S7l+2
2023 0S0 1Sl+2 4S2m 2S3c 5S4s 6S7j 3S7l+2
2024 0S0 1S14+2 4S2m 2S3d 5S4h 6S78 3S7m+2
2025 0S0 1Sr+3 4S2l 2S3c+1 5S46 3S7l+2 6S7q
2026 0S0 1S1a+3 4S2m 2S3c+1 5S4p 6S7f 3S7l+2`;
