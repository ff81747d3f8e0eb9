namespace Ingest.Documents;

/// <summary>Characters that make up more than half of any Chinese official text, and next to nothing of one read in the wrong encoding.</summary>
internal static class EverydayCharacters
{
    public const string Simplified =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家"
        + "电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明"
        + "看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边"
        + "财务预算支付收项目绩效评价金额万元县市区局办费保障服务职单位完成监督管理落推积极满组织施责任标指执率结余转投安排调整使编按照规范项专整体"
        + "教育卫生医疗社险养交乡镇村农街道校院水利林业环境安全检查核审批请示报告通知书号附件表说明";

    public const string Traditional =
        "這個為國來時們對會發動過說產種進電裡現實體機當點從業還應開關條無與線內數樣變質氣問義結題黨員資邊總決萬財務預費專績評價項執縣區辦單組織責標轉調編規範"
        + "監護養險醫療農鄉鎮橋環檢審請報書號";

    public const string Punctuation = "，。、；：“”（）《》〔〕【】％　？！—…";
}
