<#-- The receipt in about ten lines; explained in docs/campaign.md. Sentences: campaign/languages. -->
${say("receipt.title", {"file": file})}
${say("text.received", {"reporter": reporter, "received": received, "submission": submission})}
${outcome}
<#list tables as t>
${say("text.table", t)?trim}
</#list>
<#list changes as c>
${say("text.change", c)}
</#list>
<#list findings as f>
${say("text.finding", f)}
</#list>
<#if (more > 0)>
${say("text.more", {"n": more})}
</#if>
<#list next as what>
${say("text.next", {"what": what})}
</#list>
