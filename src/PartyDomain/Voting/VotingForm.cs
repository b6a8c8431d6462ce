namespace PartyDomain.Voting;

/// <summary>How a vote on membership is taken; the meeting itself chooses (294-QĐ/TW, 6.1.6; 06-HD/TW, 5.1).</summary>
public enum VotingForm
{
    /// <summary>Secret ballot (bỏ phiếu kín).</summary>
    SecretBallot = 0,

    /// <summary>Showing the party card (biểu quyết bằng thẻ đảng viên).</summary>
    PartyCard = 1,
}
