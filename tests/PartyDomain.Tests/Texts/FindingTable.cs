namespace PartyDomain.Tests.Texts;

/// <summary>Every code with its effects and arguments, as the rules give it. <see cref="SourceTests"/> holds it against the rules.</summary>
internal static class FindingTable
{
    // code | effects, - for a code that no rule gives yet | arguments, each with its kind where it is not a term
    private const string Text = """
        admission.acquaintance-too-short | Bars | since:Date required:Length from:Date
        admission.already-decided | Bars | decided:Date
        admission.already-forwarded | Bars | sent:Date
        admission.already-introduces | Bars |
        admission.application-missing | Open Bars |
        admission.application-not-personal | Bars |
        admission.basis-not-allowed | Bars | relation ground
        admission.born-after-act | Bars |
        admission.cell-notification | Note |
        admission.cell-vote-missing | Bars |
        admission.ceremony-late-agreed | Note | due:Date limit:Length
        admission.ceremony-late-no-consent | Note Breach Bars | due:Date limit:Length
        admission.ceremony-not-individual | Breach |
        admission.certificate-expired | Bars | issued:Date validity:Length until:Date
        admission.certificate-missing | Open Bars |
        admission.comment-missing | Bars | source
        admission.committee-voted-already | Bars | voted:Date
        admission.cv-missing | Open Bars |
        admission.cv-not-certified | Open Bars |
        admission.date-after-act | Bars | date:Date on:Date
        admission.date-before-step | Bars | date:Date first:Date
        admission.decision-stands | Bars | decided:Date
        admission.duplicate-request | Bars | request:Key
        admission.education-too-low | Bars | have required
        admission.elder-consent-missing | Bars | by
        admission.introducer-must-be-replaced | Bars | reason
        admission.introducer-not-full | Bars | standing
        admission.introducer-other-unit | Bars |
        admission.introducer-unknown | Bars |
        admission.issuer-gone | Note |
        admission.member-cv-late | Breach | started:Date limit:Length due:Date workingDay:Number
        admission.move-annulment-not-due | Bars |
        admission.move-decided-late | Breach | moved:Date due:Date
        admission.move-forward-late | Breach | started:Date limit:Length due:Date workingDay:Number
        admission.move-must-annul | Bars | due:Date decided:Date
        admission.move-not-forwarded | Open Bars |
        admission.move-overdue-report | Breach | started:Date limit:Length due:Date workingDay:Number
        admission.not-a-member | Bars | standing
        admission.not-an-introducer | Bars |
        admission.not-authorized | Open Bars |
        admission.not-citizen | Bars |
        admission.not-directed-by-superior | Bars |
        admission.not-moved | Bars |
        admission.nothing-to-rectify | Bars |
        admission.opinions-missing | Open Bars |
        admission.over-age-competence-conflict | Note |
        admission.over-age-conditions | Bars |
        admission.over-age-consent-missing | Bars | by
        admission.papers-expired | Bars | validity:Length setUp:Date papers:Terms
        admission.person-not-verified | Bars | relations:Terms
        admission.political-consent-missing | Bars | by
        admission.profile-missing | Bars |
        admission.relative-not-declared | Bars | relations:Terms
        admission.replacement-letter-missing | Bars |
        admission.requests-open | Note | count:Number
        admission.residence-does-not-count | Bars |
        admission.review-late | Breach | started:Date limit:Length due:Date workingDay:Number
        admission.same-cell | Bars |
        admission.special-rules-apply | Open |
        admission.superior-agreement-missing | Bars |
        admission.too-few-introducers | Bars | have:Number need:Number
        admission.under-age | Bars | minimum:Length months:Number
        admission.union-missing | Bars | body
        admission.unknown-request | Bars | request:Key
        admission.verification-missing | Open Bars |
        admission.verification-reply-late | Breach | due:Date
        admission.wrong-assigner | Bars | given allowed:Terms
        admission.wrong-authorizer | Bars | given expected
        admission.wrong-certifier | Bars | given expected
        admission.wrong-consenter | Bars | given expected
        admission.wrong-place | Bars | given expected
        audit.admitted-under-age | Breach | minimum:Length
        audit.deadline-differs | Note | recorded:Length expected:Length
        audit.imprecise-date | Note | precision
        audit.law-not-held | Note | provision:Key on:Date
        audit.official-date | Breach | expected:Date
        audit.out-of-order | Note | on:Date
        audit.probation-length | Breach | recorded:Date expected:Date
        audit.tally-does-not-follow | Breach | for:Number base:Number share:Fraction
        calendar.not-covered | Open | start:Date length:Length
        calendar.presumed | Note | due:Date years:Key swapDays:Number
        coverage.cell-does-not-exist | Breach | cell:Key on:Date
        coverage.not-a-cell | Breach | organization:Key
        coverage.office-without-membership | Breach | office
        coverage.outside-tree | Breach | organization:Key on:Date
        discipline-count.annulled | Note | on:Date
        dues.amount | Bars |
        dues.base-missing | Bars | payer
        dues.exempt | Note | reason month:Date
        dues.item-outside | Note | item amount:Number
        dues.not-applied | Note |
        dues.range | Note | least:Fraction most:Fraction
        dues.relief-not-running | Note | from:Date to:Date
        dues.relief-size | Bars | percent:Number
        dues.relief-too-long | Bars | longest:Length from:Date to:Date
        dues.retirement-age-missing | Bars |
        dues.still-pays | Note | status
        dues.unpaid-months | Note | months:Number inARow:Number limit:Number year:Key
        election.agreement-missing | Bars |
        election.already-held | Bars | office
        election.ballots-exhausted | Bars | most:Number
        election.ballots-not-exhausted | Bars | held:Number most:Number
        election.candidate-not-full | Bars | position:Number
        election.candidate-twice | Bars | position:Number
        election.committee-due | Bars | full:Number from:Number
        election.committee-not-due | Bars | full:Number from:Number
        election.confirmation-late | Breach | limit:Length due:Date
        election.delegates-in-cell | Bars |
        election.enlarged-too-far | Bars | seats:Number most:Number members:Number
        election.filled-by-appointment | Bars | office
        election.ground-missing | Bars |
        election.handover-due | Note | limit:Length
        election.has-congress | Bars | organization:Key
        election.held-before-opening | Breach | on:Date opens:Date
        election.holds-nothing | Bars | position:Number
        election.incumbents-disagree | Bars | needed:Number given:Number
        election.incumbents-not-asked | Bars |
        election.leaves-without-decision | Note | reason
        election.named-twice | Bars | position:Number
        election.no-candidates | Bars |
        election.no-seats | Bars |
        election.no-term | Bars | organization:Key
        election.no-vacancy | Bars | seats:Number members:Number
        election.nobody-elected | Note | round:Number base:Number needed:Number
        election.nobody-named | Bars |
        election.not-asked-for | Bars | for:Number agreeing:Number below:Number
        election.not-by-office | Bars | office
        election.not-committee-member | Bars | office
        election.not-elected-office | Bars | office
        election.not-in-existence | Bars | organization:Key on:Date
        election.not-military | Bars | organization:Key
        election.not-reorganized | Bars | organization:Key
        election.not-secret | Bars |
        election.not-summoned | Breach |
        election.nothing-elected | Bars |
        election.notice-too-short | Breach | limit:Length due:Date opens:Date
        election.office-not-elected | Bars | office kind
        election.office-occupied | Bars | office
        election.office-vacant | Note | office
        election.only-in-cells | Bars |
        election.only-secretary | Bars |
        election.opens-before-call | Bars | opens:Date on:Date
        election.out-of-order | Bars | office first
        election.post-is-elected | Breach | office
        election.proposal-missing | Bars |
        election.proposed-later | Bars | proposed:Date on:Date
        election.report-late | Breach | limit:Length due:Date
        election.seats-unfilled | Note | elected:Number seats:Number
        election.secretary-elected | Bars |
        election.shift-not-known | Note | due:Date day:Date
        election.shift-too-far | Breach Bars | shift:Length due:Date day:Date
        election.shift-without-consent | Breach | due:Date day:Date
        election.standing-not-due | Bars | committee:Number from:Number
        election.step-by-step | Note | members:Number seats:Number
        election.superior-appoints | Note | most:Number
        election.term-length | Bars | length:Length due:Date ends:Date
        election.term-reversed | Bars | from:Date ends:Date
        election.tied-at-last-seat | Note | tied:Number seats:Number
        election.too-few-meetings | Breach | meeting from:Date to:Date needed:Number held:Number
        election.too-few-seats | Breach | office count:Number least:Number
        election.too-many-moved | Bars | moved:Number elected:Number share:Fraction
        election.too-many-seats | Bars | office count:Number most:Number
        election.too-soon-after-defeat | Bars | voted:Date wait:Length from:Date
        election.votes-do-not-add-up | Bars | cast:Number seats:Number
        election.without-ballot | Bars | office
        election.without-proposal | Note |
        election.wrong-number | Breach Bars | number:Number expected:Number
        discipline-count.measure-not-for-subject | Breach | measure
        discipline-count.more-than-once | Note | times:Number
        discipline-count.no-district | Note |
        discipline-count.organization-in-committee | Breach |
        discipline-count.subject-unclear | Breach |
        discipline.act-dates | Bars | act:Key
        discipline.act-expired | Breach | act:Key ends:Date
        discipline.act-named-twice | Bars | act:Key
        discipline.after-last-instance | Bars | body
        discipline.already-disciplined | Bars | act:Key
        discipline.announced-late | Breach | due:Date
        discipline.appeal-excluded | Bars |
        discipline.appeal-late | Bars | due:Date filed:Date
        discipline.appeal-not-accepted | Bars | objection
        discipline.asked-in-writing | Bars |
        discipline.ballot-not-secret | Bars |
        discipline.common-superior-decides | Note |
        discipline.comply-meanwhile | Note |
        discipline.direct-state | Note | due:Date
        discipline.inspection-missing | Bars |
        discipline.lapse-prevented | Bars | on:Date
        discipline.lapse-with-appeal | Bars |
        discipline.leaving-barred | Bars |
        discipline.lighter-than-heaviest | Breach | heaviest measure
        discipline.limitation-expired | Note | ends:Date measure
        discipline.measure-not-for-subject | Bars | measure subject
        discipline.measure-not-voted | Bars | measure voted
        discipline.must-be-expelled | Bars | measure
        discipline.need-not-wait | Note |
        discipline.never-lapses | Bars | measure
        discipline.no-further-extension | Bars | times:Number
        discipline.no-ground-to-suspend | Bars | activity
        discipline.not-a-ground | Bars |
        discipline.not-an-office-held | Bars | office
        discipline.not-competent | Bars | body measure
        discipline.not-to-suspend | Bars | body expected
        discipline.not-exempt | Bars | ground
        discipline.not-heard | Bars |
        discipline.not-yet-lapsed | Bars | on:Date
        discipline.offices-remain | Note |
        discipline.one-decision-only | Bars | decisions:Number measure
        discipline.only-proposes | Bars | body measure
        discipline.outcome-and-measure | Bars | outcome
        discipline.personnel-barred | Bars |
        discipline.removal-without-office | Bars |
        discipline.report-to-superiors | Note |
        discipline.resolved-late | Breach | due:Date on:Date
        discipline.state-follows | Note | due:Date
        discipline.struck-off-instead | Note Bars |
        discipline.suspension-ended | Bars | ended:Date
        discipline.suspension-too-long | Bars | most:Date
        discipline.transfer-barred | Bars |
        discipline.vote-goes-up | Note | body
        discipline.votes-added-up | Note | measure
        discipline.written-late | Breach | due:Date
        discipline.already-restored | Bars | on:Date
        discipline.apology-by-another | Breach | body decided
        discipline.application-needed | Bars |
        discipline.dissolution-by-votes-only | Bars |
        discipline.dissolution-not-proposed | Bars |
        discipline.individuals-not-examined | Breach | count:Number
        discipline.not-announced-at-successor | Breach |
        discipline.not-for-subject | Bars | subject
        discipline.not-wrongful | Bars |
        discipline.off-the-ladder | Note | due measure
        discipline.report-dissolution | Note |
        discipline.superior-rectifies | Note | body decided
        discipline.appeal-to-wrong-body | Bars | body decided
        discipline.expulsion-due | Bars |
        discipline.level-without-districts | Note |
        discipline.stepping-down-barred | Bars |
        discipline.suspension-falls-short | Breach | activity required
        discipline.verify-itself | Note | body
        discipline.without-violation-annulled | Bars |
        discipline.appeal-before-receipt | Note | filed:Date received:Date
        discipline.case-incomplete | Bars | step
        discipline.excluded-time-dates | Bars | from:Date to:Date
        discipline.extension-not-later | Bars | ends:Date until:Date
        discipline.individual-named-twice | Bars | count:Number
        discipline.rectified-from-below | Bars | body decided
        evaluation.admitted-later | Bars | admitted:Date
        evaluation.ask-former | Note | stay:Length
        evaluation.cap-exceeded | Breach | group:Key excellent:Number most:Number base:Number
        evaluation.conditions-missing | Bars |
        evaluation.conditions-not-met | Note | tasks:Fraction above:Fraction
        evaluation.groups | Bars |
        evaluation.not-graded | Note | reason
        evaluation.score | Bars | score:Fraction
        evaluation.transfer-dates | Bars |
        evaluation.two-years | Note |
        disclosure.broadly-hidden | Note | count:Number
        disclosure.hidden | Note | count:Number secondary:Number
        disclosure.not-protectable | Bars | count:Number
        evidence.conflict | Bars | evidence
        evidence.missing | Bars | evidence
        evidence.of-another-organization | Bars | evidence
        evidence.stale | Bars | evidence asOf:Date on:Date
        figures.any-one-part | Note | count:Number difference:Published
        figures.base-unknown | Open |
        figures.claim-without-number | Open |
        figures.common-denominators | Note | first:Number examples:Key count:Number limit:Number
        figures.difference-does-not-fit | Breach | stated:Published computed:Published
        figures.digits-swapped | Note | part:Key stated:Published computed:Published
        figures.exceeded-not-reached | Breach | stated:Published reached:Published exceeded:Published
        figures.excess-does-not-fit | Breach | stated:Published computed:Published
        figures.goal-met | Note | goal:Published computed:Published
        figures.goal-missed | Note | goal:Published computed:Published
        figures.goal-open | Note | goal:Published computed:Published
        figures.growth-does-not-fit | Breach | stated:Published points:Published relative:Published
        figures.growth-read-as | Note | readings:Terms
        figures.may-be-goal | Note | stated:Published
        figures.may-be-occurrences | Open | stated:Published total:Published
        figures.mixed-cohorts | Note | numerator:Key denominator:Key
        figures.mixed-cut-offs | Note | first:Date second:Date
        figures.more-assigned-than-members | Breach | stated:Published total:Published
        figures.more-than-there-are | Breach | stated:Published total:Published
        figures.more-units-than-members | Note | stated:Published total:Published difference:Published
        figures.no-common-denominator | Open Breach | limit:Number
        figures.no-denominator-fits | Breach | stated:Published below:Published lower:Published above:Published higher:Published
        figures.no-numerator-fits | Breach | stated:Published below:Published lower:Published above:Published higher:Published
        figures.not-classified | Note | difference:Published total:Published
        figures.not-computable | Open |
        figures.not-stated | Open | computed:Published
        figures.nothing-to-check-against | Open |
        figures.number-missing | Open | part:Key
        figures.occurrences-not-distinct | Note | stated:Published total:Published
        figures.over-allocated | Breach | stated:Published computed:Published difference:Published
        figures.part-exceeds-total | Breach | part:Key value:Published total:Published
        figures.parts-exceed-total | Breach | total:Published computed:Published difference:Published
        figures.parts-fall-short | Breach | total:Published computed:Published difference:Published
        figures.percent-does-not-fit | Breach | stated:Published computed:Published
        figures.plan-not-implied | Breach | plan:Published implied:Published computed:Published
        figures.rate-depends-on-base | Note | value:Published lower:Published higher:Published
        figures.ratio-as-percent | Note | stated:Published computed:Published
        figures.reached-not-exceeded | Breach | stated:Published reached:Published exceeded:Published
        figures.reads-as-exceeded | Note | reached:Published exceeded:Published
        figures.rounded-parts | Note | computed:Published stated:Published
        figures.rounding-needed | Note | roundings:Terms
        figures.short-not-exceeded | Breach | stated:Published reached:Published short:Published
        figures.snapshot-as-period | Note | from:Date to:Date
        figures.suspicious-duplicate | Note | value:Published part:Key other:Key
        figures.total-does-not-fit | Breach | stated:Published computed:Published difference:Published
        figures.under-allocated | Breach | stated:Published computed:Published difference:Published
        figures.whole-numbers-fit | Note | part:Key numbers:Published count:Number
        figures.whole-numbers-from | Note | part:Key first:Number
        figures.wording-does-not-fit | Breach | says excess:Published
        figures.zero-denominator | Open |
        formation.cell-needs-agreement | Breach | members:Number above:Number
        formation.cell-too-large | Breach | members:Number from:Number
        formation.committee-missing | Breach | full:Number from:Number
        formation.committee-not-due | Note | full:Number from:Number
        formation.committee-not-known | Note | full:Number from:Number
        formation.committee-too-large | Breach | size:Number most:Number
        formation.commune-role | Note | role expected
        formation.decision-needed | Note | by
        formation.exception-agreed | Note | members:Number from:Number
        formation.groups-due | Note Breach | members:Number from:Number
        formation.may-be-delegated | Note | members:Number
        formation.near-threshold | Note | provision:Key have:Number threshold:Number
        formation.new-province-not-known | Open |
        formation.no-grassroots-units | Bars |
        formation.no-legal-persons | Bars |
        formation.not-enough-good-years | Bars | years:Number need:Number
        formation.not-enough-members | Bars | members:Number need:Number
        formation.not-grassroots-party-organization | Bars | kind role
        formation.not-important | Bars |
        formation.not-seen | Note | provision:Key
        formation.not-under-province | Bars | role
        formation.one-cell-name | Note |
        formation.overtaken-by-pilot | Note |
        formation.own-rules | Note | sector
        formation.party-organization-too-small | Breach | members:Number from:Number
        formation.pilot-not-known | Open | role
        formation.place-not-named | Bars | sector
        formation.political-bureau-decides | Note |
        formation.power-below-members | Note | power members:Number need:Number
        formation.rests-on-practice | Note |
        formation.role-not-named | Open | role
        formation.secretariat-decides | Note |
        formation.special-circumstances | Note |
        formation.standing-committee-missing | Breach | committee:Number from:Number
        formation.standing-committee-not-due | Note | committee:Number from:Number
        formation.standing-committee-too-large | Breach | standing:Number committee:Number share:Fraction
        formation.superior-not-known | Open |
        formation.too-few-full-members | Breach Bars | full:Number least:Number
        formation.too-many-deputies | Breach | deputies:Number most:Number
        formation.village-only-cell | Breach |
        inspection.body-not-of-kind | Bars | body organization:Key
        inspection.cell-too-small | Bars | members:Number moreThan:Number
        inspection.cell-without-committee | Bars |
        inspection.concluded-already | Bars | conclusion
        inspection.discipline-not-due | Bars |
        inspection.distinct-exceeds-occurrences | Breach | distinct:Number occurrences:Number
        inspection.distinct-too-few | Breach | distinct:Number least:Number
        inspection.form-missing | Bars | kind
        inspection.form-not-of-kind | Bars | kind form
        inspection.member-not-below | Bars | by:Key
        inspection.no-subject | Bars |
        inspection.not-below | Bars | organization:Key by:Key
        inspection.not-in-session | Bars |
        inspection.not-the-commissions | Bars |
        inspection.number-negative | Breach | number:Number
        inspection.organization-not-there | Bars | organization:Key on:Date
        inspection.part-exceeds-whole | Breach | part:Number whole:Number
        inspection.report-up | Bars |
        inspection.subject-not-allowed | Bars | body
        inspection.subject-twice | Bars |
        inspection.subjects-open | Bars | open:Number
        law.before-held | Open | from:Date
        law.beyond-known | Note | knownUntil:Date
        law.no-limit-known | Note | provision:Key on:Date
        law.no-transition-clause | Note | started:Date kept:Length now:Key
        law.own-rules-not-covered | Open | body
        law.setting-needed | Open | setting:Key question
        law.value-unknown | Open | provision:Key on:Date
        leaving.badge-withdrawn | Note |
        leaving.card-collected | Note |
        leaving.conduct-not-confirmed | Bars |
        leaving.dues-of-gap | Note |
        leaving.expulsion-stands | Bars | state
        leaving.gap-not-counted | Note |
        leaving.no-expulsion | Bars | state
        leaving.not-day-of-effect | Bars | on:Date effective:Date
        leaving.not-expelled | Bars |
        leaving.not-full-then | Bars | standing on:Date
        leaving.rights-not-restored | Bars |
        leaving.seniority-continuous | Note |
        lifecycle.attached-pilot | Note | organization:Key
        lifecycle.below-cell | Bars | organization:Key parent:Key on:Date
        lifecycle.cell-too-large | Breach | organization:Key members:Number from:Number
        lifecycle.child-not-provided | Bars | organization:Key
        lifecycle.code-in-use | Bars | code:Key other:Key
        lifecycle.commission-consent-missing | Bars | organization:Key
        lifecycle.commune-role | Breach | organization:Key role expected
        lifecycle.cycle | Bars | organization:Key parent:Key on:Date
        lifecycle.decided-after-effect | Breach | decided:Date on:Date
        lifecycle.decided-higher-up | Breach | expected:Key
        lifecycle.dissolution-not-carried | Bars | needed:Number given:Number
        lifecycle.id-used | Bars | organization:Key
        lifecycle.into-itself | Bars | organization:Key
        lifecycle.kinds-differ | Bars |
        lifecycle.left-too-few | Breach | organization:Key full:Number least:Number
        lifecycle.members-not-provided | Note | members:Number
        lifecycle.members-to-no-cell | Bars | organization:Key
        lifecycle.named-twice | Bars | organization:Key
        lifecycle.no-such-level | Bars | organization:Key levels:Number
        lifecycle.not-empowered | Bars | organization:Key parent:Key
        lifecycle.not-in-existence | Bars | organization:Key on:Date
        lifecycle.nothing-changes | Bars | organization:Key
        lifecycle.own-rules | Note | organization:Key
        lifecycle.parent-missing | Bars | organization:Key parent:Key on:Date
        lifecycle.preparatory-cell | Note | organization:Key members:Number
        lifecycle.proposed-after-decision | Bars | proposed:Date decided:Date
        lifecycle.province-consent-missing | Bars | organization:Key
        lifecycle.receiving-consent-missing | Bars | organization:Key parent:Key
        lifecycle.report-up | Note | organization:Key
        lifecycle.rests-on-practice | Note | organization:Key members:Number from:Number
        lifecycle.role-and-kind | Bars | organization:Key kind role
        lifecycle.role-below-role | Bars Breach | organization:Key role above
        lifecycle.roster-of-another-day | Bars | asOf:Date met:Date
        lifecycle.small-party-organization | Note | organization:Key members:Number from:Number
        lifecycle.superior-consent-missing | Bars | organization:Key decider:Key
        lifecycle.too-few | Bars |
        lifecycle.too-few-full-members | Bars | organization:Key full:Number least:Number
        lifecycle.village-cell | Bars | organization:Key commune:Key
        lifecycle.wrong-decider | Bars | expected:Key
        lifecycle.wrong-handover | Bars | organization:Key to:Key
        lifecycle.wrong-proposer | Bars | expected:Key
        membership.already-extended | Bars | due:Date
        membership.committee-vote-missing | Bars |
        membership.decision-overdue | Breach | started:Date limit:Length due:Date workingDay:Number
        membership.extension-too-late | Bars | due:Date
        membership.helper-not-full | Bars | standing
        membership.mass-organization-opinion-missing | Bars |
        membership.no-committee-on-route | Bars | route decider
        membership.no-part-committee | Bars |
        membership.nothing-to-extend | Bars |
        membership.own-helper | Bars |
        membership.paper-after-registration | Bars | dated:Date on:Date
        membership.part-appraisal-missing | Open Bars |
        membership.residence-opinion-missing | Bars |
        membership.wrong-decider | Bars | given expected
        organizations.begins-twice | Breach | on:Date
        organizations.below-cell | Breach | parent:Key on:Date
        organizations.code-used-twice | Breach | code:Key other:Key on:Date
        organizations.cycle | Bars | organization:Key on:Date
        organizations.given-twice | Bars | organization:Key
        organizations.no-beginning | Breach |
        organizations.not-in-existence | Breach | on:Date
        organizations.nothing-to-correct | Breach | position:Number on:Date
        organizations.office-held-already | Breach | office on:Date
        organizations.office-not-held | Breach | office on:Date
        organizations.own-successor | Breach | on:Date
        organizations.parent-does-not-exist | Breach | parent:Key on:Date
        organizations.power-held-already | Breach | power on:Date
        organizations.power-not-held | Breach | power on:Date
        organizations.successor-does-not-exist | Breach | successor:Key on:Date
        organizations.unknown-parent | Breach | parent:Key
        probation.against-proposal | Bars | proposed voted
        probation.already-announced | Bars | announced:Date
        probation.class-missing | Open Bars |
        probation.duties-not-fulfilled | Note |
        probation.former-helper-silent | Breach |
        probation.helper-comment-missing | Open Bars |
        probation.next-round | Note | round:Number rounds:Number
        probation.no-result | Note | body
        probation.not-probationary | Bars | standing
        probation.not-the-helper | Bars |
        probation.official-date | Note | official:Date decided:Date
        probation.opinions-missing | Open Bars |
        probation.report-round | Note | round:Number rounds:Number
        probation.review-late | Breach | started:Date limit:Length due:Date workingDay:Number
        probation.review-too-early | Bars Breach | ends:Date
        probation.rounds-used | Note | round:Number rounds:Number
        probation.self-review-missing | Open Bars |
        probation.self-review-too-early | Bars | ends:Date
        probation.under-consideration | Note | since:Date
        registers.act-disciplined-twice | Breach | act:Key case:Key
        registers.case-subject-unclear | Bars | case:Key
        registers.case-twice | Bars | case:Key
        registers.certificate-to-non-participant | Breach | class:Key
        registers.certificate-too-early | Breach | issued:Date ended:Date
        registers.certificate-twice | Breach | class:Key
        registers.certificates-contradict | Breach | issued:Number participants:Number named:Number
        registers.class-twice | Breach | class:Key
        registers.dates-contradict | Breach | on:Date
        registers.destination-no-cell | Note | to:Key on:Date
        registers.destination-open | Note | from:Key choices:Number
        registers.expelled-still-member | Breach | case:Key effective:Date
        registers.expulsion-without-case | Breach | case:Key
        registers.group-empty | Breach | group:Key
        registers.group-twice | Breach | group:Key
        registers.host-must-say | Note | what
        registers.fact-out-of-place | Breach | on:Date
        registers.member-without-cell | Breach | on:Date
        registers.not-a-cell | Breach | organization:Key on:Date
        registers.nothing-to-correct | Breach | position:Number
        registers.numbers-contradict | Breach | members:Number committeeMembers:Number
        registers.office-not-held | Breach | organization:Key office on:Date
        registers.organization-not-there | Open Breach | organization:Key on:Date
        registers.participants-contradict | Breach | participants:Number named:Number
        registers.period-backwards | Breach | from:Date to:Date
        registers.person-twice | Bars | first:Number
        registers.profile-twice | Breach | on:Date
        registers.received-late | Breach | on:Date due:Date from:Key
        registers.removed-still-in-office | Breach | organization:Key office effective:Date
        registers.session-contradicts | Breach | on:Date present:Number participants:Number
        registers.superior-not-known | Open | organization:Key on:Date
        registers.unit-not-there | Breach | unit:Key on:Date
        registers.unit-twice | Bars | unit:Key
        registers.unknown-case | Open | case:Key
        registers.unknown-class | Breach | class:Key
        registers.session-twice | Bars | session:Key
        registers.unknown-group | Breach | group:Key on:Date
        registers.unknown-organization | Breach | organization:Key
        registers.unknown-person | Breach Open |
        registers.unknown-unit | Breach | unit:Key
        readmission.abandoned-activity | Bars |
        readmission.barred | Bars |
        readmission.consent-by-authority | Note |
        readmission.consent-missing | Bars | by:Terms
        readmission.deceased | Bars | on:Date
        readmission.disunity | Bars |
        readmission.fifth-child | Bars |
        readmission.is-member | Bars | standing
        readmission.left-after-act | Bars | on:Date
        readmission.left-on-request | Bars |
        readmission.none | Note |
        readmission.not-as-recorded | Bars | on:Date reason
        readmission.not-established | Bars |
        readmission.once-only | Bars | times:Number
        readmission.probation-again | Note |
        readmission.too-early | Bars | started:Date wait:Length from:Date
        readmission.wait-not-begun | Bars | wait:Length
        readmission.wrong-consenter | Bars | given by:Terms
        restoration.by-its-case | Bars | case:Key
        restoration.cell-missing | Bars |
        restoration.conduct-not-kept | Bars |
        restoration.dues-owed | Note | from:Date
        restoration.not-active | Bars |
        restoration.not-concluded | Bars |
        restoration.not-confirmed | Bars |
        restoration.not-interrupted | Bars |
        restoration.not-put-out | Bars |
        restoration.not-reopened | Bars | concluded:Date
        restoration.outside-period | Bars | day:Date until:Date
        restoration.own-fault | Bars |
        restoration.secretariat-decides | Note |
        restoration.service-missing | Bars |
        restoration.time-taken-off | Note |
        restoration.wrong-decider | Bars | given expected
        seniority.appraisal-missing | Bars |
        seniority.awaits-decision | Note | by
        seniority.by-card | Note | on:Date
        seniority.date-unknown | Open | start
        seniority.ended | Note | on:Date
        seniority.not-recognized | Bars | standing
        seniority.nothing-to-recalculate | Bars |
        seniority.range | Note | precision
        seniority.recalculated | Note | from:Date years:Number months:Number days:Number
        seniority.special-start | Bars |
        seniority.wrong-decider | Bars | given expected
        report.before-period | Breach | duty:Key period:Date on:Date
        report.duty-given-twice | Breach | duty:Key
        report.duty-not-possible | Breach | duty:Key
        report.no-such-period | Breach | duty:Key period:Date
        report.submitted-twice | Note | duty:Key period:Date first:Date
        report.unknown-duty | Breach | duty:Key
        targets.assigned-to-itself | Breach | target:Key
        targets.id-missing | Breach | unit:Key
        targets.negative | Breach | target:Key
        targets.not-set | Breach | target:Key on:Date
        targets.nothing-to-correct | Breach | position:Number on:Date
        targets.own-yet-assigned | Breach | target:Key by:Key
        targets.range-incomplete | Breach | target:Key
        targets.range-reversed | Breach | target:Key
        targets.same-scope | Breach | target:Key other:Key
        targets.set-twice | Breach | target:Key on:Date
        targets.upper-bound-without-range | Breach | target:Key
        transfer.barred | Bars | bars:Terms
        transfer.before-departure | Bars | leaves:Date
        transfer.before-letter | Bars | letter:Date
        transfer.comment-missing | Breach |
        transfer.contact-first | Note |
        transfer.contact-incomplete | Breach |
        transfer.dues-open | Breach | until:Date
        transfer.extension-too-long | Bars | extra:Length below:Length until:Date end:Date
        transfer.filing-overdue | Note | started:Date limit:Length due:Date
        transfer.guest-rights | Note |
        transfer.helper-to-assign | Note |
        transfer.home-not-informed | Breach |
        transfer.host-not-agreed | Bars |
        transfer.index-not-confirmed | Bars |
        transfer.loss-not-confirmed | Bars |
        transfer.no-end | Bars |
        transfer.no-stay | Bars |
        transfer.not-a-member | Bars | standing
        transfer.other-kind | Bars | given expected
        transfer.papers-missing | Open Bars | papers:Terms
        transfer.presented-abroad-late | Breach | started:Date limit:Length due:Date workingDay:Number
        transfer.presented-late | Breach | started:Date limit:Length due:Date workingDay:Number
        transfer.reason-not-here | Bars | reason
        transfer.reasons-missing | Breach |
        transfer.return-late | Breach | started:Date limit:Length due:Date workingDay:Number
        transfer.return-review-missing | Bars |
        transfer.same-address | Bars | cell:Key
        transfer.same-cell | Bars | cell:Key
        transfer.special-case | Note |
        transfer.start-late | Breach | started:Date limit:Length due:Date workingDay:Number
        transfer.stay-overrun | Breach | until:Date
        transfer.term-not-usable | Bars | term:Length
        transfer.wrong-issuer | Bars | given expected
        transfer.wrong-route | Bars | given expected
        vote.duplicate-person | Bars | position:Number
        vote.empty-base | Bars | body
        vote.more-votes-than-voters | Bars | cast:Number voters:Number
        vote.not-carried | Note | body for:Number base:Number needed:Number
        vote.nothing-cast | Bars |
        vote.wrong-body | Bars | given expected
        workflow.before-previous-act | Bars | on:Date last:Date
        workflow.step-not-open | Bars | step phase openIn:Terms
        exemption.cell-decides-return | Bars |
        exemption.dues-stay | Note |
        exemption.ends-before-start | Bars | from:Date until:Date
        exemption.ends-by-itself | Bars |
        exemption.medical-paper-missing | Bars |
        exemption.no-duration | Bars |
        exemption.not-a-member | Bars | standing
        exemption.not-written | Bars |
        exemption.nothing-to-report | Bars |
        exemption.place-comment-missing | Breach |
        exemption.proposed | Note | decider
        exemption.report-up | Note |
        exemption.stay-not-registered | Breach |
        exemption.too-long | Bars | until:Date below:Length end:Date
        leaving.appeal-does-not-suspend | Note |
        leaving.appeal-late | Bars | due:Date filed:Date
        leaving.appeal-not-resolved | Bars | bar
        leaving.appeal-overdue | Breach | started:Date limit:Length due:Date workingDay:Number
        leaving.appeal-suspends | Note |
        leaving.appeal-wrong-level | Bars | given highest
        leaving.application-incomplete | Bars |
        leaving.card-kept | Note |
        leaving.cell-vote-missing | Bars |
        leaving.education-runs | Bars | since:Date length:Length end:Date
        leaving.expulsion-due | Bars |
        leaving.filing-runs | Bars | since:Date length:Length end:Date
        leaving.ground-not-shown | Bars | ground
        leaving.inform-old-place | Note |
        leaving.no-certificate | Bars |
        leaving.no-return-after-request | Note |
        leaving.not-a-member | Bars | standing
        leaving.not-concluded | Bars |
        leaving.not-heard | Bars | asked:Number requests:Number
        leaving.received-before-decision | Bars | received:Date decided:Date
        leaving.requested-already | Bars | asked:Date
        leaving.too-few-months | Bars | ground months:Number needed:Number
        leaving.violation-open | Bars |
        leaving.without-review | Note |
        badge.already-held | Bars | years:Number
        badge.barred-by-discipline | Bars | measure bar:Length until:Date
        badge.correction-not-recognized | Bars | measure
        badge.death-conflict | Bars | recorded:Date given:Date
        badge.death-unknown | Bars |
        badge.early | Note | years:Number mark:Date limit:Length
        badge.family-keeps | Bars |
        badge.grassroots-committee-silent | Open Bars |
        badge.lost-without-reason | Bars | years:Number
        badge.no-grassroots-committee | Bars | place
        badge.no-such-badge | Breach Bars | years:Number
        badge.not-eligible | Bars | standing
        badge.not-held | Bars | years:Number
        badge.nothing-to-correct | Bars | on:Date
        badge.nothing-to-withdraw | Bars | standing
        badge.number-pattern | Breach | years:Number pattern:Key
        badge.other-day | Note | day:Date
        badge.presented-early | Breach | years:Number mark:Date
        badge.presented-elsewhere | Note |
        badge.reached-before-badge | Bars | years:Number began:Date mark:Date
        badge.round-missed | Note | round:Date on:Date
        badge.round-passed | Bars | round:Date on:Date
        badge.seniority-imprecise | Open | years:Number earliest:Date latest:Date
        badge.too-early | Bars | years:Number mark:Date from:Date limit:Length
        badge.wrong-decider | Breach Bars | given expected
        badge.wrong-declarer | Bars |
        badge.years-not-reached | Bars | years:Number mark:Date on:Date
        baseline.badge-unfit | Bars | years:Number
        baseline.cell-unfit | Bars | standing
        baseline.date-ahead | Bars | asOf:Date
        baseline.dates-out-of-order | Bars |
        baseline.interruptions-overlap | Bars |
        baseline.no-member | Bars | standing
        baseline.person-known | Bars |
        baseline.person-twice | Bars |
        baseline.possible-duplicate | Note | key
        baseline.seniority-open | Note |
        card.family-keeps | Bars |
        card.loss-calls-for-review | Note |
        card.no-self-criticism | Breach |
        card.not-for-member | Bars | standing
        card.nothing-to-collect | Bars | reason standing
        card.number-form | Bars | digits:Number
        card.return-is-ground | Note |
        card.wrong-act | Bars | act phase
        card.wrong-decider | Bars | given expected
        file.birth-date-frozen | Bars | since:Date
        file.cv-not-verified | Bars |
        file.cv-number-kept | Bars |
        file.handover-late | Breach | notice:Date limit:Length due:Date
        file.loss-not-confirmed | Breach |
        file.missing | Bars | lost:Date
        file.no-file | Bars | standing
        file.not-lost | Bars |
        file.notice-after-handover | Bars | notice:Date on:Date
        file.still-member | Bars | standing
        file.superior-silent | Bars |
        file.wrong-keeper | Breach | given expected
        """;

    public static IReadOnlyDictionary<string, FindingRow> Rows { get; } =
        Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToDictionary(row => row.Code, StringComparer.Ordinal);

    private static FindingRow Parse(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return new FindingRow(
            cells[0],
            [.. cells[1].Split(' ').Where(effect => effect != "-").Select(Enum.Parse<FindingEffect>)],
            cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(argument => argument.Split(':'))
                .ToDictionary(parts => parts[0], parts => parts is [_, var kind] ? kind : "Term", StringComparer.Ordinal));
    }
}
