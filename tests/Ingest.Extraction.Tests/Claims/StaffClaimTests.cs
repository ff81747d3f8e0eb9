namespace Ingest.Extraction.Tests.Claims;

/// <summary>Staff: totals and kinds, posts and people.</summary>
public class StaffClaimTests
{
    [Theory]
    [InlineData("核定编制30名，其中行政编制12名、事业编制18名。", "whole 30名 = 12名 + 18名")]
    [InlineData("核定编制30名，其中行政编制12名、事业编制17名。", "likely 30名 = 12名 + 17名")]
    [InlineData("在职8人，其中在岗21人，编外13人。", "likely 8人 = 21人 + 13人")]
    [InlineData("核定编制30名，年末在编28人，退休17人。", "28人 ≤ 30名")]
    [InlineData("核定编制30名，年末在编32人，退休17人。", "32人 ≤ 30名")]
    [InlineData("年末实有人数45人，其中在职28人、退休17人。", "whole 45人 = 28人 + 17人")]
    [InlineData("年末实有人数45人，其中在职28人、退休18人。", "likely 45人 = 28人 + 18人")]
    [InlineData("核定编制38名，其中主任1名、副主任3名。", "")]
    [InlineData("离退休人员17人，其中离休2人、退休15人。", "whole 17人 = 2人 + 15人")]
    [InlineData("离退休人员17人，其中离休2人、退休16人。", "likely 17人 = 2人 + 16人")]
    [InlineData("年末在编在职人员28人。\n年末在编在职人员27人。", "28人 ~ 27人")]
    [InlineData("核定事业编制30名，实有在编人员28人，聘用人员6人。", "28人 ≤ 30名")]
    [InlineData("行政编制12名，事业编制18名，合计30名。", "whole 30名 = 12名 + 18名")]
    [InlineData("行政编制12名，事业编制18名，共31名。", "whole 31名 = 12名 + 18名")]
    [InlineData("现有职工34人，包括在编28人、编外6人。", "whole 34人 = 28人 + 6人")]
    [InlineData("现有职工34人，包括在编28人、编外7人。", "likely 34人 = 28人 + 7人")]
    [InlineData("现有职工34人，由在编28人和编外7人组成。", "whole 34人 = 28人 + 7人")]
    [InlineData("全局共有干部职工64人，其中公务员21人，事业人员30人，工勤人员13人；退休人员25人。", "whole 64人 = 21人 + 30人 + 13人")]
    [InlineData("全局共有干部职工64人，其中公务员21人，事业人员30人，工勤人员14人；退休人员25人。", "likely 64人 = 21人 + 30人 + 14人")]
    [InlineData("在职人员28人（其中行政12人、事业16人），退休人员17人。", "whole 28人 = 12人 + 16人")]
    [InlineData("在职人员28人（其中行政12人、事业17人），退休人员17人。", "likely 28人 = 12人 + 17人")]
    [InlineData("核定编制30名，在职在编28人，另聘用临时人员6人，共34人。", "whole 34人 = 28人 + 6人")]
    [InlineData("核定编制30名，在职在编28人，另聘用临时人员6人，共35人。", "28人 ≤ 30名; whole 35人 = 28人 + 6人")]
    public void Staff_add_up_keep_within_their_posts_and_stay_the_same(string text, string claims) => Assert.Equal(claims, Said.InStaffing(text, ClaimKind.Headcount));

    [Theory]
    [InlineData("参保5000人，其中城镇3000人、农村2100人。", "")]
    public void People_served_are_no_staff(string text, string claims) => Assert.Equal(claims, Said.InStaffing(text, ClaimKind.Headcount));
}
