using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>What sort of remark a mention is.</summary>
public enum MentionKind
{
    /// <summary>A year that the text gives to its own facts. <see cref="Mention.Value"/> is the year.</summary>
    [Code("year")] Year,

    /// <summary>The name of a unit that speaks or is spoken of as the author.</summary>
    [Code("unit_name")] UnitName,

    /// <summary>A self-reference such as 我局, 我校. <see cref="Mention.Value"/> is the suffix.</summary>
    [Code("self_reference")] SelfReference,

    /// <summary>A blank of a form or template that was never filled: XX, ____, 年 月 日, an instruction left in.</summary>
    [Code("placeholder")] Placeholder,

    /// <summary>A claim that everything was achieved.</summary>
    [Code("full_achievement")] FullAchievement,

    /// <summary>A decrease explained where budget and spending are both zero.</summary>
    [Code("zero_decrease")] ZeroDecrease,

    /// <summary>The year for which the text says it evaluates itself. <see cref="Mention.Value"/> is the year.</summary>
    [Code("evaluated_year")] EvaluatedYear,

    /// <summary>The year in the title of a notice that called for the evaluation.</summary>
    [Code("notice_year")] NoticeYear,

    /// <summary>The year in the number of such a notice.</summary>
    [Code("notice_number_year")] NoticeNumberYear,

    /// <summary>The year of a 31 December up to which the text says it spent or finished something.</summary>
    [Code("closing_year")] ClosingYear,

    /// <summary>A day on which staff or money of the unit's own is dated, alone in its sentence.</summary>
    [Code("fact_year")] FactYear,

    /// <summary>A year to which the text gives what can be of the report's own year only: its goals, its totals, its state at the end of the year. <see cref="Mention.Value"/> is the year.</summary>
    [Code("own_year")] OwnYear,

    /// <summary>A stretch of time that ends before it begins.</summary>
    [Code("backward_period")] BackwardPeriod,

    /// <summary>Work that is said to be accepted in a month before it was finished.</summary>
    [Code("early_acceptance")] EarlyAcceptance,

    /// <summary>A month in which something is said to be done. <see cref="Mention.Value"/> is the month, as 2023-04.</summary>
    [Code("done_day")] DoneDay,

    /// <summary>A month in which the author says it evaluated itself. <see cref="Mention.Value"/> is the month, as 2023-04.</summary>
    [Code("evaluation_day")] EvaluationDay,

    /// <summary>A month in which a form says it was filled in. <see cref="Mention.Value"/> is the month, as 2023-04.</summary>
    [Code("filled_day")] FilledDay,

    /// <summary>A unit under whose leadership the author says it worked. <see cref="Mention.Value"/> is its name.</summary>
    [Code("superior")] Superior,

    /// <summary>A unit that does what only the author does: evaluates itself, plans its measures, keeps the books. <see cref="Mention.Value"/> is its name.</summary>
    [Code("actor")] Actor,

    /// <summary>A township named with an office of its own. <see cref="Mention.Value"/> is the township's name.</summary>
    [Code("township")] Township,

    /// <summary>The unit that signs. <see cref="Mention.Value"/> is its name.</summary>
    [Code("signature")] Signature,

    /// <summary>A deed that only one line of government does. <see cref="Mention.Value"/> is that line.</summary>
    [Code("sector_deed")] SectorDeed,

    /// <summary>The line of government to which the author's name belongs. <see cref="Mention.Value"/> is that line.</summary>
    [Code("own_sector")] OwnSector,

    /// <summary>An annex that is in the file. <see cref="Mention.Value"/> is its number.</summary>
    [Code("annex")] Annex,

    /// <summary>An annex that the text announces. <see cref="Mention.Value"/> is its number.</summary>
    [Code("announced_annex")] AnnouncedAnnex,

    /// <summary>An annex that the text announces as a report of its own. <see cref="Mention.Value"/> is its number.</summary>
    [Code("announced_report")] AnnouncedReport,

    /// <summary>An annex in the report's own list of annexes. <see cref="Mention.Value"/> is its number.</summary>
    [Code("listed_annex")] ListedAnnex,

    /// <summary>A numbered table of the text. <see cref="Mention.Value"/> is its number.</summary>
    [Code("table")] Table,

    /// <summary>A numbered table of the text that the text points to. <see cref="Mention.Value"/> is its number.</summary>
    [Code("table_reference")] TableReference,

    /// <summary>An outermost part of the report. <see cref="Mention.Value"/> is its number.</summary>
    [Code("part")] Part,

    /// <summary>A part of the report that the text points to by its number. <see cref="Mention.Value"/> is the number.</summary>
    [Code("part_reference")] PartReference,

    /// <summary>A section （一）, （二） … of a numbered part, where they run from one on without a gap. <see cref="Mention.Value"/> is both numbers: 3.1.</summary>
    [Code("subpart")] Subpart,

    /// <summary>A section of a part that the text points to by both numbers: 见本报告三、（五）. <see cref="Mention.Value"/> is both numbers: 3.5.</summary>
    [Code("subpart_reference")] SubpartReference,

    /// <summary>A part of the report that the text points to by its name. <see cref="Mention.Value"/> is the name.</summary>
    [Code("named_part")] NamedPart,

    /// <summary>Words that go back to problems told before: 针对上述问题.</summary>
    [Code("problems_referred")] ProblemsReferred,

    /// <summary>A short line that heads problems or remedies in words of its own: 短板和来年安排.</summary>
    [Code("problems_head")] ProblemsHead,

    /// <summary>A score table that the text says is attached here: （附相关评分表）, 评分表附后.</summary>
    [Code("announced_score_table")] AnnouncedScoreTable,

    /// <summary>A part into which the text says the report is divided. <see cref="Mention.Value"/> is its name.</summary>
    [Code("announced_part")] AnnouncedPart,

    /// <summary>An outermost heading that the table of contents lists. <see cref="Mention.Value"/> is its title.</summary>
    [Code("contents_entry")] ContentsEntry,

    /// <summary>An office of the author's kind under the name of another county. <see cref="Mention.Value"/> is its name.</summary>
    [Code("namesake")] Namesake,

    /// <summary>Words that give a reason, or say what became of money that was not spent: 原因是, 由于, 财政收回.</summary>
    [Code("reason")] Reason,

    /// <summary>Words that say how clients were asked: 问卷, 抽样, 回访.</summary>
    [Code("survey")] Survey,

    /// <summary>Words that say that nothing was left over: 无结余.</summary>
    [Code("no_balance")] NoBalance,

    /// <summary>A figure that no number is printed like: two decimal points, groups of other than three digits.</summary>
    [Code("malformed_number")] MalformedNumber,

    /// <summary>The year of a document number in brackets that do not match: 〔2022】.</summary>
    [Code("malformed_document_number")] MalformedDocumentNumber,

    /// <summary>The last words of a text that breaks off in the middle of a sentence.</summary>
    [Code("broken_off")] BrokenOff,

    /// <summary>An office that leads work. <see cref="Mention.Value"/> is its name.</summary>
    [Code("leading_office")] LeadingOffice,

    /// <summary>A day that no calendar has. <see cref="Mention.Value"/> is as printed.</summary>
    [Code("impossible_day")] ImpossibleDay,

    /// <summary>A year that the criterion of an indicator names. <see cref="Mention.Value"/> is the year.</summary>
    [Code("criterion_year")] CriterionYear,

    /// <summary>The note of an indicator that tells of a shortfall.</summary>
    [Code("shortfall")] Shortfall,
}

/// <summary>A remark at a place.</summary>
public sealed record Mention(MentionKind Kind, string Value, Place Place);
