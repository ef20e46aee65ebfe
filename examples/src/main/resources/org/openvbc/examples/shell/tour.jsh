// A tour of openvbc in JShell: settle an ACO, see why, compare two tracks.
// Each line can be typed by hand; the imports are already done.

// 1. The terms: BASIC track, level E, performance year 2024, agreement from July 2019,
//    minimum savings rate by the table.
var basicE = MsspTrack.basicE(2024, LocalDate.parse("2019-07-01"), MinimumSavingsRate.variable())

// 2. What happened. CMS published these figures; participant revenue it did not.
var aco = MsspPerformance.builder().benchmark(Money.of("600514210")).expenditures(Money.of("577772388")).assignedBeneficiaries(41_640).quality(QualityStanding.met(Score.ofPercent("75.29"))).participantRevenue(ParticipantRevenue.notPublished()).build()

// 3. What is owed. CMS prints $11,143,493.
var result = basicE.settle(aco)
System.out.println(result)
System.out.println(result.netPayment())

// 4. Why: line by line, with the law.
System.out.println(basicE.explain(aco))

// 5. A what-if is a copy with one term changed; the worksheet marks it as an assumption.
System.out.println(basicE.withSharingRate(Rate.ofPercent("60")).explain(aco).assumptions())

// 6. BASIC E against ENHANCED, same performance, over a range of spending.
var enhanced = MsspTrack.enhanced(2024, LocalDate.parse("2019-07-01"), MinimumSavingsRate.variable())
String compared(String percent) {
  Money spent = aco.benchmark().times(Rate.ofPercent(percent)).rounded(Rounding.CENTS);
  MsspPerformance what = aco.withExpenditures(spent);
  return String.format(Locale.ROOT, "%6s%%  %18s  %18s", percent, basicE.settle(what).netPayment(), enhanced.settle(what).netPayment());
}
System.out.println("spending             BASIC E            ENHANCED")
for (String percent : List.of("75", "80", "85", "90", "95", "98", "100", "102", "105", "110", "115", "125")) System.out.println(compared(percent));
